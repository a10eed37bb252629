const WIDE =
	/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const NONE = /^[\p{M}\p{Cf}]+$/u;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** What a reader takes for characters: with their accents, flags and families whole. */
export const charactersOf = (text: string): readonly string[] =>
	/^[\x20-\x7e]*$/.test(text) ? [...text] : Array.from(graphemes.segment(text), ({ segment }) => segment);

const cellsOfCharacter = (character: string): number => (NONE.test(character) ? 0 : WIDE.test(character) ? 2 : 1);

/** How many cells of a terminal a text takes; it must hold no control characters. */
export const cellsOf = (text: string): number =>
	/^[\x20-\x7e]*$/.test(text)
		? text.length
		: charactersOf(text).reduce((sum, character) => sum + cellsOfCharacter(character), 0);

/** A text as it can be shown on one line: line breaks and tabs as signs, other control characters as U+FFFD. */
export const visible = (text: string): string =>
	text
		.replace(/\r?\n/g, "⏎")
		.replace(/\t/g, "→")
		.replace(/[\0-\x1F\x7F-\x9F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g, "\uFFFD");

/** The start of a text that fits into so many cells, with `…` for what is cut off. */
export const startIn = (text: string, cells: number): string => {
	if (cellsOf(text) <= cells) return text;
	let kept = "";
	let used = 1;
	for (const character of charactersOf(text)) {
		used += cellsOfCharacter(character);
		if (used > cells) break;
		kept += character;
	}
	return cells < 1 ? "" : `${kept}…`;
};

/** The end of a text that fits, with `…` for what is cut off. */
export const endIn = (text: string, cells: number): string => {
	if (cellsOf(text) <= cells) return text;
	let kept = "";
	let used = 1;
	for (const character of [...charactersOf(text)].reverse()) {
		used += cellsOfCharacter(character);
		if (used > cells) break;
		kept = character + kept;
	}
	return cells < 1 ? "" : `…${kept}`;
};

/** Words on lines of at most so many cells; a longer word is cut. */
export const wrapped = (text: string, cells: number): readonly string[] => {
	const lines: string[] = [];
	let line = "";
	for (const word of text.split(" ")) {
		let rest = word;
		if (line !== "" && cellsOf(line) + 1 + cellsOf(rest) > cells) {
			lines.push(line);
			line = "";
		}
		while (cellsOf(rest) > cells) {
			const characters = charactersOf(rest);
			const kept = characters.slice(0, Math.max(1, Math.floor(cells / 2))).join("");
			lines.push(kept);
			rest = rest.slice(kept.length);
		}
		line = line === "" ? rest : `${line} ${rest}`;
	}
	return [...lines, line];
};
