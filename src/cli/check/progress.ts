import type { Terminal } from "../terminal.ts";
import type { Tally } from "./tally.ts";

/** A run shorter than this shows nothing, in milliseconds. */
const PATIENCE = 1000;
const INTERVAL = 100;
const CLEAR = "\r\u001B[K";

/** A line on standard error that says how far a long run is. */
export interface Progress {
	/** To be called for each file. */
	tick(tally: Tally): void;
	/** Takes the line away, before something else is printed. */
	clear(): void;
}

/** Shown after a second, and only to a person at a terminal. */
export const createProgress = ({ interactive, note }: Terminal): Progress => {
	if (!interactive) return { tick() {}, clear() {} };
	let next = performance.now() + PATIENCE;
	let shown = false;
	return {
		tick({ files, findings }) {
			const now = performance.now();
			if (now < next) return;
			next = now + INTERVAL;
			shown = true;
			note(`${CLEAR}${files.toLocaleString("en")} files, ${findings.toLocaleString("en")} findings`);
		},
		clear() {
			if (shown) note(CLEAR);
			shown = false;
		},
	};
};
