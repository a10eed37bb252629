import type { Terminal } from "../terminal.ts";

/** A run shorter than this shows nothing, in milliseconds. */
const PATIENCE = 1000;
const INTERVAL = 100;
const CLEAR = "\r\u001B[K";

/** A line on standard error that says how far a long run is. */
export interface Progress {
	/** To be called for each file; `describe` says how far the run is, when it is time to print that. */
	tick(describe: () => string): void;
	/** Takes the line away, before something else is printed. */
	clear(): void;
}

/** Shown after a second, and only to a person at a terminal. */
export const createProgress = ({ interactive, note }: Terminal): Progress => {
	if (!interactive) return { tick() {}, clear() {} };
	let next = performance.now() + PATIENCE;
	let shown = false;
	return {
		tick(describe) {
			const now = performance.now();
			if (now < next) return;
			next = now + INTERVAL;
			shown = true;
			note(CLEAR + describe());
		},
		clear() {
			if (shown) note(CLEAR);
			shown = false;
		},
	};
};
