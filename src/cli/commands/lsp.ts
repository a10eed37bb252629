import type { Transport } from "../../lsp/index.ts";
import type { Run } from "../commands.ts";
import type { FlagValues } from "../parse.ts";
import { UsageError } from "../usage-error.ts";

const HIGHEST_PORT = 65_535;
/** An editor's server is idle most of the time and stands beside others: it collects garbage early, in percent of its heap. */
const GROWTH = 30;

const portOf = (given: string): number => {
	const port = Number(given);
	if (!/^\d+$/.test(given) || port < 1 || port > HIGHEST_PORT)
		throw new UsageError(`--socket takes a port from 1 to ${HIGHEST_PORT}, not ${JSON.stringify(given)}`);
	return port;
};

const transportOf = (flags: FlagValues): Transport => {
	const chosen = (["stdio", "socket", "pipe", "node-ipc"] as const).filter((flag) => flags[flag] !== undefined);
	if (chosen.length > 1)
		throw new UsageError(`${chosen.map((flag) => `--${flag}`).join(" and ")} contradict each other: give one of them`);
	if (flags.socket !== undefined) return { kind: "socket", port: portOf(flags.socket) };
	if (flags.pipe !== undefined) return { kind: "pipe", name: flags.pipe };
	return { kind: flags["node-ipc"] ? "node-ipc" : "stdio" };
};

/** `postedit lsp`: serves one editor. The process ends with the client, with 0 after `shutdown` and 1 without. */
export const lsp: Run = async ({ operands, flags }) => {
	if (operands.length > 0) throw new UsageError("lsp takes no paths; the editor says what to lint");
	const { keepHeapSmall } = await import("../../engine/run/memory.ts");
	keepHeapSmall(GROWTH);
	const { connect, serve } = await import("../../lsp/index.ts");
	serve(await connect(transportOf(flags)));
	return new Promise(() => {});
};
