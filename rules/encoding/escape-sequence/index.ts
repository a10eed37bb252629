import { defineRule, isInAddress, matchesOf } from "../../../src/kit/index.ts";
import { decoded } from "./decode.ts";

/** Code points, bytes, line breaks and quotation marks as programs and addresses write them. */
const ESCAPE =
	/(?:\\u(?:[\da-f]{4}|\{[\da-f]{1,6}\})){1,20}|(?:\\x[\da-f]{2}){1,40}|(?<=^|[\s.!?,;:"”’)\]])(?:\\r)?\\n(?:(?:\\r)?\\n){0,3} ?(?=$|["“‘']?\p{Lu}|\p{Nd})|\\(?=["'])["']|(?:%[\dA-F]{2}){2,40}|(?<=\p{L})%20(?=\p{L})|(?:=[\dA-F]{2}){2,40}/giu;

export default defineRule({
	meta: {
		id: "escape-sequence",
		family: "encoding",
		summary: "Characters as a program escapes them, such as `\\u2019`, `\\n` or `%C3%A9`",
		mqm: "linguistic-conventions/character-encoding",
		severity: "minor",
		level: "error",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: {
		escape: "Unexpected escape sequence {actual}, expected {expected}",
		blank: "Unexpected escape sequence {actual}, expected a line break or a space",
	},
	needs: {},
	when: ["markup"],
	look: /\\|[%=][\dA-F]{2}/i,
	per: "block",
	*check(_facts, { raw, text }) {
		for (const match of matchesOf(raw, ESCAPE)) {
			const [whole] = match;
			const expected = decoded(whole);
			// An address or a path is allowed its escapes; a backslash is what makes a path of most of these.
			if (expected === undefined || (whole[0] !== "\\" && isInAddress(text.replace(whole, "-"), match.index))) continue;
			yield {
				span: { start: match.index, end: match.index + whole.length },
				message: expected.trim() === "" ? "blank" : "escape",
				expected: [expected],
				note: "The text was taken out of a program's string or an address without reading its escapes",
			};
		}
	},
});
