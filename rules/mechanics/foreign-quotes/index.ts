import { type BlockText, defineRule, matchesOf, type Problem } from "../../../src/kit/index.ts";
import { ENGLISH } from "./data.ts";

const GUILLEMETS = /«([^«»\n]{1,400})»|(?<![\p{L}\p{N}.,!?])»([^«»\n]{1,400})«/gu;
const LONE_GUILLEMET = /[«»]/g;
/** German (`„so“`), Polish and Romanian (`„so”`); the low mark is no English one. */
const LOW_MARKS = /„([^„“”"\n]{1,400})([“”"])/g;
/** A guillemet alone is an arrow or parts a breadcrumb, unless a stop stands beside it. */
const CLOSES = /^(?:[.,!?…] ?»|.? ?»[.,;:])/u;
/** Guillemets as arrows around the links to the pages before and behind. */
const ARROW = /^\s?(?:back|first|last|newer|next|older|prev|previous)\b/i;
const WORD = /\p{L}+/gu;

const speaksEnglish = (text: string): boolean =>
	[...matchesOf(text, WORD)].some(([word]) => ENGLISH.has(word.toLowerCase()));
/** A name or a word in quotation marks has no language; a longer foreign phrase may keep its marks. */
const mayBeEnglish = (quoted: string): boolean =>
	speaksEnglish(quoted) || (!/[!?]/.test(quoted) && quoted.trim().split(/\s+/).length <= 2);

function* problemsAt(block: BlockText, at: number, side: "open" | "close"): Generator<Problem<"mark">> {
	const { raw, text } = block;
	const curly = /[“”‘’]/.test(raw);
	if (side === "open") {
		const blank = text[at + 1] === " " ? 1 : 0;
		yield { span: { start: at, end: at + 1 + blank }, message: "mark", expected: [curly ? "“" : '"'] };
		return;
	}
	const blank = text[at - 1] === " " ? 1 : 0;
	// English sets the full stop or comma that ends a quotation before the mark.
	const stop = blank > 0 && /[.,]/.test(text[at + 1] ?? "") && !/[.,!?]/.test(text[at - 2] ?? "") ? text[at + 1] : "";
	yield {
		span: { start: at - blank, end: at + 1 + (stop ? 1 : 0) },
		message: "mark",
		expected: [`${stop}${curly ? "”" : '"'}`],
	};
}

export default defineRule({
	meta: {
		id: "foreign-quotes",
		family: "mechanics",
		summary: "Quotation marks of another language around English words",
		mqm: "linguistic-conventions/punctuation",
		severity: "minor",
		level: "error",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { mark: "Unexpected foreign quotation mark {actual}, expected {expected}" },
	needs: {},
	when: ["non-ascii"],
	per: "block",
	*check(_facts, block) {
		const { raw } = block;
		if (!/[«»„]/.test(raw)) return;
		const seen = new Set<number>();
		for (const { index, 0: whole, 1: inward, 2: outward } of matchesOf(raw, GUILLEMETS)) {
			const quoted = inward ?? outward ?? "";
			const last = index + whole.length - 1;
			seen.add(index).add(last);
			if (!mayBeEnglish(quoted) || ARROW.test(quoted)) continue;
			yield* problemsAt(block, index, "open");
			yield* problemsAt(block, last, "close");
		}
		if (speaksEnglish(block.text) || seen.size === 0)
			for (const { index, 0: mark } of matchesOf(raw, LONE_GUILLEMET))
				if (
					!seen.has(index) &&
					(mark === "»"
						? CLOSES.test(raw.slice(Math.max(0, index - 2), index + 2))
						: !ARROW.test(raw.slice(index + 1, index + 12)))
				)
					yield* problemsAt(block, index, mark === "«" ? "open" : "close");
		for (const { index, 0: whole, 1: quoted = "", 2: closing } of matchesOf(raw, LOW_MARKS)) {
			if (!mayBeEnglish(quoted)) continue;
			yield { span: { start: index, end: index + 1 }, message: "mark", expected: ["“"] };
			const last = index + whole.length - 1;
			if (closing !== "”") yield { span: { start: last, end: last + 1 }, message: "mark", expected: ["”"] };
		}
	},
});
