import { defineRule, matchesOf } from "../../../src/kit/index.ts";
import { LATIN } from "./data.ts";

/** Letters and digits without a break: `WНO`, `22°С`, `105х195`. */
const RUN = /[\p{L}\p{M}\p{N}°]*[\u0370-\u04FF][\p{L}\p{M}\p{N}°]*/gu;
const FOREIGN = /[\u0370-\u04FF]/g;
const OTHER_SCRIPT = /[\u0370-\u04FF]/;
const LATIN_LETTER = /[A-Za-z]/;
const DIGIT_BESIDE = /\d[°\u0370-\u04FF]|[\u0370-\u04FF]\d|°/;
/** A word of the other script beside it: then it is no slip of the keyboard but a word of that language. */
const WORD_OF_SCRIPT = /[\u0370-\u04FF]{2}/;

export default defineRule({
	meta: {
		id: "homoglyph",
		family: "encoding",
		summary: "A Cyrillic or Greek letter that looks like a Latin one, in a Latin word",
		mqm: "linguistic-conventions/character-encoding",
		severity: "minor",
		level: "error",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { letter: "Unexpected {script} letter in {actual}, expected {expected}" },
	needs: {},
	when: ["non-ascii"],
	per: "block",
	*check(_facts, { text }) {
		if (!OTHER_SCRIPT.test(text)) return;
		for (const { 0: run, index } of matchesOf(text, RUN)) {
			const letters = run.match(FOREIGN) ?? [];
			const expected = run.replace(FOREIGN, (letter) => LATIN.get(letter) ?? letter);
			if (OTHER_SCRIPT.test(expected)) continue;
			const isMixed = LATIN_LETTER.test(run) || DIGIT_BESIDE.test(run);
			// Alone it is a Latin letter only among Latin words: `such а way`.
			const around = `${text.slice(Math.max(0, index - 30), index)} ${text.slice(index + run.length, index + run.length + 30)}`;
			const isLone =
				run.length === 1 &&
				/^[aAI]$/.test(expected) &&
				!WORD_OF_SCRIPT.test(around) &&
				/[a-z] +$/.test(text.slice(0, index)) &&
				/^ +[a-z]/.test(text.slice(index + 1));
			if (!isMixed && !isLone) continue;
			yield {
				span: { start: index, end: index + run.length },
				message: "letter",
				values: { script: (letters[0] ?? "") < "\u0400" ? "Greek" : "Cyrillic" },
				expected: [expected],
				note: "It looks the same, but no search finds the word",
			};
		}
	},
});
