import { defineRule } from "../../../src/kit/index.ts";
import { findMojibake, type Mojibake } from "./repair.ts";

/** A closing quotation mark whose last byte, which windows-1252 does not have, was dropped; alone in its paragraph, it shows no other sign. */
const CUT_CLOSING = /(?<=[\p{L}\p{N}.,!?])â€(?=$|[\s.,;:!?)])/gmu;
const LOST = "\uFFFD";

/** Nothing was guessed, or something was; a character whose bytes are lost is for a reader to find. */
const safetyOf = ({ certain, fixed }: Mojibake) => (certain ? "safe" : fixed.includes(LOST) ? "none" : "unsafe");

export default defineRule({
	meta: {
		id: "mojibake",
		family: "encoding",
		summary: "Text in UTF-8 that was read in another encoding, such as `FranÃ§ais` or `itâ€™s`",
		mqm: "linguistic-conventions/character-encoding",
		severity: "major",
		level: "error",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { garbled: "Unexpected garbled text {actual}, expected {expected}" },
	needs: {},
	when: ["non-ascii"],
	per: "block",
	*check(_facts, { raw }) {
		const all = findMojibake(raw);
		if (all.length === 0)
			for (const { index } of raw.matchAll(CUT_CLOSING))
				yield {
					span: { start: index, end: index + 2 },
					message: "garbled",
					expected: ["”"],
					safety: "unsafe",
					note: "A closing quotation mark of which the last byte was cut off",
				};
		for (const found of all)
			yield {
				span: { start: found.start, end: found.end },
				message: "garbled",
				expected: found.literal === undefined ? [found.fixed] : [found.fixed, found.literal],
				safety: safetyOf(found),
				note: found.certain
					? "Its characters are the bytes of UTF-8, read in an older encoding"
					: "Its characters look like the bytes of UTF-8, read in an older encoding; some of them are lost",
			};
	},
});
