import { charactersOf } from "./cells.ts";
import type { Key } from "./key.ts";

/** A line that is being typed. */
export interface Input {
	readonly characters: readonly string[];
	/** Before which of them the cursor stands. */
	readonly cursor: number;
}

/** A line with this text, and the cursor behind it. */
export const inputOf = (text: string): Input => {
	const characters = charactersOf(text);
	return { characters, cursor: characters.length };
};

const spliced = ({ characters, cursor }: Input, from: number, to: number, text = ""): Input => {
	const typed = charactersOf(text);
	const start = Math.max(0, from);
	const cursorBehind = start + typed.length;
	return {
		characters: [...characters.slice(0, start), ...typed, ...characters.slice(to)],
		cursor: text === "" && from >= cursor ? cursor : cursorBehind,
	};
};

/** Where the word before the cursor begins. */
const wordStart = ({ characters, cursor }: Input): number => {
	let at = cursor;
	while (at > 0 && characters[at - 1] === " ") at--;
	while (at > 0 && characters[at - 1] !== " ") at--;
	return at;
};

/** The line after a key, as shells edit theirs. */
export const editLine = (input: Input, { name, ctrl, text }: Key): Input => {
	const { characters, cursor } = input;
	const end = characters.length;
	if (ctrl)
		switch (name) {
			case "a":
				return { ...input, cursor: 0 };
			case "e":
				return { ...input, cursor: end };
			case "u":
				return spliced(input, 0, cursor);
			case "k":
				return spliced(input, cursor, end);
			case "w":
				return spliced(input, wordStart(input), cursor);
			default:
				return input;
		}
	switch (name) {
		case "left":
			return { ...input, cursor: Math.max(0, cursor - 1) };
		case "right":
			return { ...input, cursor: Math.min(end, cursor + 1) };
		case "home":
			return { ...input, cursor: 0 };
		case "end":
			return { ...input, cursor: end };
		case "backspace":
			return cursor === 0 ? input : spliced(input, cursor - 1, cursor);
		case "delete":
			return spliced(input, cursor, cursor + 1);
		default:
			return text === "" ? input : spliced(input, cursor, cursor, text);
	}
};
