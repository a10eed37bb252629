import { defineRule } from "../../../src/kit/index.ts";
import { findMojibake, type Mojibake } from "./repair.ts";

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
		for (const found of findMojibake(raw))
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
