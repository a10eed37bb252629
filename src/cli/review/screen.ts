import { emitKeypressEvents } from "node:readline";
import type { ReadStream, WriteStream } from "node:tty";
import type { Review } from "../../engine/index.ts";
import { type Key, keyOf } from "./key.ts";
import { colored, type Paint, uncolored } from "./paint.ts";
import { perform } from "./perform.ts";
import { type Effect, newState, press, type State } from "./state.ts";
import { viewOf } from "./view.ts";

/** The other screen, a hidden cursor, pasted text in brackets; and all of it back. */
const ENTER = "\u001B[?1049h\u001B[?25l\u001B[?2004h";
const LEAVE = "\u001B[?2004l\u001B[?25h\u001B[?1049l";

/** How a review on a screen ended. */
export interface Ended {
	readonly state: State;
	/** By Ctrl+C or a signal. */
	readonly interrupted: boolean;
}

const draw = (state: State, output: WriteStream, paint: Paint): void => {
	const { lines, cursor } = viewOf(state, { columns: output.columns || 80, rows: output.rows || 24 }, paint);
	const text = lines.map((line, i) => `\u001B[${i + 1};1H\u001B[2K${line}`).join("");
	const place = cursor ? `\u001B[${cursor.row + 1};${cursor.column + 1}H\u001B[?25h` : "\u001B[?25l";
	output.write(`${text}\u001B[J${place}`);
};

/** Keys in their order, each when the last one is done with. Pasted text is one key. */
const keysOf = (input: ReadStream, onKey: (key: Key) => void): (() => void) => {
	let pasted: string | undefined;
	const listen = (
		typed: string | undefined,
		raw: { name?: string; ctrl?: boolean; shift?: boolean; meta?: boolean; sequence?: string },
	) => {
		if (raw.name === "paste-start") pasted = "";
		else if (raw.name === "paste-end") {
			onKey({ name: "paste", ctrl: false, shift: false, text: (pasted ?? "").replace(/\s+/g, " ") });
			pasted = undefined;
		} else if (pasted !== undefined) pasted += typed ?? raw.sequence ?? "";
		else onKey(keyOf(typed, raw));
	};
	emitKeypressEvents(input);
	input.on("keypress", listen);
	return () => input.off("keypress", listen);
};

/** A review with the keyboard on the whole screen. The terminal is left as it was, however it ends. */
export const reviewOnScreen = (
	review: Review,
	input: ReadStream,
	output: WriteStream,
	color: boolean,
): Promise<Ended> => {
	const paint = color ? colored : uncolored;
	let state = newState(review.open(), review.decided().length, review.rejected());
	let shown = false;
	const enter = () => {
		if (shown) return;
		shown = true;
		input.setRawMode(true);
		output.write(ENTER);
		draw(state, output, paint);
	};
	const leave = () => {
		if (!shown) return;
		shown = false;
		output.write(LEAVE);
		input.setRawMode(false);
	};
	return new Promise((resolve, reject) => {
		const redraw = () => {
			if (shown) draw(state, output, paint);
		};
		const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
		const end = (interrupted: boolean) => {
			stopKeys();
			output.off("resize", redraw);
			process.off("SIGCONT", enter);
			for (const signal of signals) process.off(signal, interrupt);
			leave();
			input.pause();
			resolve({ state, interrupted });
		};
		const fail = (error: unknown) => {
			end(false);
			reject(error);
		};
		let ended = false;
		/** Steps write files: one is finished before the next key, or the end. */
		let running: Promise<unknown> = Promise.resolve();
		const interrupt = () => {
			ended = true;
			running.then(() => end(true));
		};
		const does = async (effect: Effect): Promise<void> => {
			switch (effect.kind) {
				case "quit":
					ended = true;
					return end(false);
				case "interrupt":
					ended = true;
					return end(true);
				case "suspend":
					leave();
					process.kill(process.pid, "SIGTSTP");
					return;
				case "redraw":
					output.write("\u001B[2J");
					return;
				default:
					// Thousands of files take seconds.
					draw({ ...state, message: "Working …" }, output, paint);
					state = await perform(state, effect, review);
			}
		};
		const handle = async (key: Key): Promise<void> => {
			if (ended) return;
			const pressed = press(state, key);
			state = pressed.state;
			if (pressed.effect) await does(pressed.effect);
			redraw();
		};
		const stopKeys = keysOf(input, (key) => {
			running = running.then(() => handle(key)).catch(fail);
		});
		output.on("resize", redraw);
		process.on("SIGCONT", enter);
		for (const signal of signals) process.on(signal, interrupt);
		input.on("end", interrupt);
		input.resume();
		enter();
	});
};
