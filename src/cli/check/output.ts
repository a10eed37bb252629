import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import registry from "../../../rules/registry.ts";
import { RULES_URL } from "../../chain/index.ts";
import { guess, packageVersion, rulePage } from "../../engine/index.ts";
import { REPORTS, type Report } from "../../report/index.ts";
import type { FlagValues } from "../parse.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";

/** Where a report goes. */
export interface Output {
	/** Resolves when there is room for more. */
	write(text: string): Promise<void>;
	/** What was written stands where it belongs. */
	close(): Promise<void>;
	/** The run failed: a file is left as it was. */
	abandon(): void;
}

/** A file that takes its place when it is whole. Throws a `UsageError` if it cannot be written. */
const fileOutput = (location: string): Output => {
	const beside = `${location}.${randomBytes(4).toString("hex")}.tmp`;
	let file: number;
	try {
		fs.mkdirSync(path.dirname(path.resolve(location)), { recursive: true });
		file = fs.openSync(beside, "wx");
	} catch (error) {
		throw new UsageError(
			`--output-file: cannot write ${location}: ${error instanceof Error ? error.message : String(error)}`,
		);
	}
	return {
		async write(text) {
			fs.writeSync(file, text);
		},
		async close() {
			fs.closeSync(file);
			fs.renameSync(beside, location);
		},
		abandon() {
			fs.rmSync(beside, { force: true });
		},
	};
};

/** Where the report of a command line goes: standard output, a file, or standard error where the text itself takes the output. */
export const outputOf = (flags: FlagValues, terminal: Terminal, toError: boolean): Output => {
	if (flags["output-file"] !== undefined) return fileOutput(flags["output-file"]);
	return {
		write: toError ? async (text) => terminal.note(text) : (text) => terminal.print(text),
		async close() {},
		abandon() {},
	};
};

/** The report that a command line asks for. Throws a `UsageError` that names the nearest one. */
export const reportOf = async (flags: FlagValues, terminal: Terminal): Promise<Report> => {
	const name = flags.format ?? "stylish";
	const entry = Object.hasOwn(REPORTS, name) ? REPORTS[name] : undefined;
	if (!entry) throw new UsageError(`Unknown report ${JSON.stringify(name)}${guess(name, Object.keys(REPORTS))}`);
	const make = await entry.load();
	return make({
		color: flags.color ?? (terminal.color && flags["output-file"] === undefined),
		cwd: process.cwd(),
		version: packageVersion(),
		rules: registry.map(({ meta }) => meta),
		pageOf: rulePage,
		rulesUrl: RULES_URL,
		quiet: flags.quiet === true,
	});
};
