import { defineRule, matchesOf } from "../../../src/kit/index.ts";

/** Controls, soft hyphens, zero-width and direction marks, byte order marks, and the like. */
const INVISIBLE =
	/[\0-\x08\x0B\x0C\x0E-\x1F\x7F\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2066-\u206F\uFEFF\uFFF9-\uFFFB]+/g;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
/** Scripts whose letters, and emoji whose parts, zero-width characters join and part. */
const JOINED =
	/[\u0600-\u08FF\u0900-\u0DFF\u0E00-\u109F\u1780-\u17FF\p{Extended_Pictographic}\uFE0F\u{1F3FB}-\u{1F3FF}]/u;
const DIRECTION = /^[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]+$/;
const ZERO_WIDTH = /^[\u200B-\u200D]+$/;
const NAMES: ReadonlyMap<string, string> = new Map([
	["\u00AD", "soft hyphen"],
	["\u200B", "zero-width space"],
	["\u200C", "zero-width non-joiner"],
	["\u200D", "zero-width joiner"],
	["\u200E", "left-to-right mark"],
	["\u200F", "right-to-left mark"],
	["\uFEFF", "byte order mark"],
]);

const nameOf = (character: string): string =>
	`${NAMES.get(character) ?? "control character"} U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;

export default defineRule({
	meta: {
		id: "invisible-character",
		family: "encoding",
		summary: "Characters that nobody sees, such as zero-width spaces, soft hyphens and control characters",
		mqm: "linguistic-conventions/character-encoding",
		severity: "neutral",
		level: "warning",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: {
		remove: "Unexpected {name}, remove it",
		blank: "Unexpected {name}, expected a space",
	},
	needs: {},
	when: ["control", "non-ascii"],
	per: "article",
	*check(_facts, { raw }) {
		for (const { 0: found, index } of matchesOf(raw, INVISIBLE)) {
			const end = index + found.length;
			// The byte order mark at the start of a file belongs to its encoding.
			if (index === 0 && found === "\uFEFF") continue;
			const before = raw.slice(Math.max(0, index - 2), index);
			const after = raw.slice(end, end + 2);
			if (ZERO_WIDTH.test(found) && (JOINED.test(before) || JOINED.test(after))) continue;
			if (DIRECTION.test(found) && RIGHT_TO_LEFT.test(raw)) continue;
			// A break between a sentence and the next, or two columns: the words must not grow together.
			const parts = found.includes("\u00AD") ? false : /[\p{Ll}.!?]$/u.test(before) && /^\p{Lu}/u.test(after);
			yield {
				span: { start: index === 0 && found.startsWith("\uFEFF") ? 1 : index, end },
				message: parts ? "blank" : "remove",
				values: { name: nameOf(found.charAt(index === 0 && found.startsWith("\uFEFF") ? 1 : 0)) },
				expected: [parts ? " " : ""],
				note: "Searching, sorting and reading aloud stumble over what the eye does not see",
			};
		}
	},
});
