import { type BlockText, defineRule, matchesOf, type Problem, SAYING_VERBS } from "../../../src/kit/index.ts";

/** A dash that opens a paragraph, as Polish, Russian, Spanish and French open speech; lists in English open so too. */
const OPENING = /^\s*(?:[-–—]|--)\s?(?=["\p{Lu}])/u;
/** The dash behind the speech, and the verb of saying behind it. */
const CLOSING = /[,.!?]?\s(?:[-–—]|--)\s(\p{Ll}+)\b/gu;
const FIRST_PERSON = /^(?:I|We|I'm|I've|We're|We've|Yes,|No,|Well,)\s/;

/** The speech of one paragraph; `alone` where no neighbour opens with a dash too, as the items of a list do. */
const speechIn = ({ text, raw }: BlockText, alone: boolean): Problem<"dash"> | undefined => {
	const [dash = ""] = OPENING.exec(text) ?? [];
	if (dash === "") return undefined;
	const start = dash.length - dash.trimStart().length;
	const [open, close] = /[“”‘’]/.test(raw) ? ["“", "”"] : ['"', '"'];
	for (const { index, 0: whole, 1: verb = "" } of matchesOf(text, CLOSING)) {
		if (!SAYING_VERBS.has(verb)) continue;
		const mark = /[,!?]/.exec(whole.charAt(0))?.[0] ?? ",";
		return {
			span: { start, end: index + whole.length },
			message: "dash",
			expected: [`${open}${raw.slice(dash.length, index)}${mark}${close} ${verb}`],
		};
	}
	if (!alone || !FIRST_PERSON.test(text.slice(dash.length))) return undefined;
	const end = raw.trimEnd().length;
	return { span: { start, end }, message: "dash", expected: [`${open}${raw.slice(dash.length, end)}${close}`] };
};

export default defineRule({
	meta: {
		id: "dash-dialogue",
		family: "mechanics",
		summary: "Speech that a dash opens, where English has quotation marks",
		mqm: "linguistic-conventions/punctuation",
		severity: "minor",
		level: "warning",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { dash: "Unexpected dash before speech in {actual}, expected {expected}" },
	needs: {},
	when: ["hyphen", "non-ascii"],
	per: "article",
	*check(_facts, { blocks }) {
		for (const [i, block] of blocks.entries()) {
			if (block.kind === "heading" || !OPENING.test(block.text)) continue;
			const alone = ![blocks[i - 1], blocks[i + 1]].some((next) => next && OPENING.test(next.text));
			const problem = speechIn(block, alone);
			if (problem)
				yield {
					...problem,
					span: { start: block.span.start + problem.span.start, end: block.span.start + problem.span.end },
				};
		}
	},
});
