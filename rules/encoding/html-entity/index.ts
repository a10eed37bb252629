import { CP1252_HIGH, defineRule, matchesOf } from "../../../src/kit/index.ts";
import { ENTITIES } from "./data.ts";

/** A character reference, perhaps escaped more than once; the semicolon may be lost after a number. */
const REFERENCE = /&(?:amp;)*(?:#(?:(\d{2,7})|x([\da-f]{2,6}))(?:;|(?![\w;]))|([a-z]{2,8}\d{0,2});)/gi;

const characterOf = (code: number): string | undefined => {
	// C1 controls by the standard, but pages mean windows-1252 by these numbers, and browsers read them so.
	if (code >= 128 && code < 160) return CP1252_HIGH[code - 128];
	if (code < 32 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
	return String.fromCodePoint(code);
};

export default defineRule({
	meta: {
		id: "html-entity",
		family: "encoding",
		summary: "HTML character references left in the text, such as `&amp;` or `&#8217;`",
		mqm: "linguistic-conventions/character-encoding",
		severity: "minor",
		level: "error",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: {
		reference: "Unexpected HTML entity {actual}, expected {expected}",
		blank: "Unexpected HTML entity {actual}, expected a space",
	},
	needs: {},
	when: ["markup"],
	look: /&/,
	per: "block",
	*check(_facts, block) {
		for (const match of matchesOf(block.raw, REFERENCE)) {
			const [whole, decimal, hexadecimal, name] = match;
			const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : undefined;
			const character = code === undefined ? ENTITIES.get(name ?? "") : characterOf(code);
			if (character === undefined) continue;
			// 0xBF is what one old program wrote for the apostrophe it lacked.
			if (
				character === "¿" &&
				/\p{L}$/u.test(block.raw.slice(0, match.index)) &&
				/^\p{Ll}/u.test(block.raw.slice(match.index + whole.length))
			) {
				yield {
					span: { start: match.index, end: match.index + whole.length },
					message: "reference",
					expected: ["’"],
					safety: "unsafe",
				};
				continue;
			}
			const expected = /^[\u00A0\u2002\u2003\u2009]$/.test(character) ? " " : character === "\u00AD" ? "" : character;
			yield {
				span: { start: match.index, end: match.index + whole.length },
				message: expected === " " ? "blank" : "reference",
				expected: [expected],
				note: "The page's source was taken for its text: a browser shows the character, not its name",
			};
		}
	},
});
