import type { Run } from "../commands.ts";
import { copyTo } from "../playground/copy.ts";
import { playgroundFiles } from "../playground/pages.ts";
import { serve } from "../playground/serve.ts";
import { UsageError } from "../usage-error.ts";

const portOf = (given: string | undefined): number | undefined => {
	if (given === undefined) return undefined;
	if (!/^\d+$/.test(given) || Number(given) > 65535)
		throw new UsageError(`--port takes a number from 0 (any) to 65535, not ${JSON.stringify(given)}`);
	return Number(given);
};

/** `postedit playground`: serves the page until Ctrl+C, or writes it into a folder for a host of static files. */
export const playground: Run = async ({ operands, flags }, terminal) => {
	if (operands.length > 0)
		throw new UsageError(
			"playground takes no paths; articles are pasted into its page, and `postedit check` reads files",
		);
	if (flags.out !== undefined && flags.port !== undefined)
		throw new UsageError("--out and --port contradict each other: one writes the page, the other serves it");
	const port = portOf(flags.port);
	const files = playgroundFiles();
	if (flags.out !== undefined) {
		copyTo(flags.out, files);
		terminal.warn(`the playground is in ${flags.out}; any host of static files can serve it`);
		return 0;
	}
	const { url, close } = await serve(files, port);
	// Whoever reads the address may end the run at once.
	const ended = new Promise<void>((resolve) => {
		process.once("SIGINT", resolve);
		process.once("SIGTERM", resolve);
	});
	await terminal.print(`${url}\n`);
	terminal.warn("the playground is at the address above, Ctrl+C ends it");
	await ended;
	await close();
	return 0;
};
