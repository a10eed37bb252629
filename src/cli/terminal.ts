import type { Readable } from "node:stream";

/** Where the command line reads and prints: findings on standard output, everything else on standard error. */
export interface Terminal {
	readonly stdin: Readable;
	/** Whether a report may use colors. */
	readonly color: boolean;
	/** Is there a person at standard error to watch a progress line? */
	readonly interactive: boolean;
	/** Prints on standard output. Resolves when there is room for more; throws `ClosedOutputError` when nobody reads it. */
	print(text: string): Promise<void>;
	/** Prints a line on standard error, with the program's name before it. */
	warn(text: string): void;
	/** Prints on standard error as it is. */
	note(text: string): void;
}

/** The reader of standard output has seen enough, as `head` has, and closed it. */
export class ClosedOutputError extends Error {}

/** The terminal that the process was started from. */
export const processTerminal = (): Terminal => {
	// Each write hears of its own failure; without a listener the first one would end the process.
	process.stdout.on("error", () => {});
	process.stderr.on("error", () => {});
	const forced = process.env["FORCE_COLOR"];
	return {
		stdin: process.stdin,
		color: forced ? forced !== "0" : !process.env["NO_COLOR"] && process.stdout.isTTY === true,
		interactive: process.stderr.isTTY === true && !process.env["CI"],
		print: (text) =>
			text === ""
				? Promise.resolve()
				: new Promise((resolve, reject) => {
						process.stdout.write(text, (error) => {
							if (!error) resolve();
							else reject("code" in error && error.code === "EPIPE" ? new ClosedOutputError(error.message) : error);
						});
					}),
		warn: (text) => {
			process.stderr.write(`postedit: ${text}\n`);
		},
		note: (text) => {
			process.stderr.write(text);
		},
	};
};
