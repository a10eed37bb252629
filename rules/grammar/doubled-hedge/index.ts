import { defineRule, matchesOf } from "../../../src/kit/index.ts";

const HEDGES = "about|approximately|around|roughly|some|nearly|almost";
/** Two words of approximation before a number: `about more than 700`. */
const BEFORE_NUMBER = new RegExp(
	String.raw`(?<![\p{L}'-])(${HEDGES}|more than|at least|up to) (${HEDGES}|more than|over|at least|up to) (?=[$\u00a3\u20ac]?\d)`,
	"giu",
);
/** What does say something together: `up to about 30`, `at least some 40`, `at least about`. */
const TOGETHER = /^(?:up to|at least|more than) (?:about|approximately|around|roughly|some|almost|nearly)/i;
/** Where *about* is no preposition, as in `a talk about almost 90 songs`. */
const COUNTED = /(?:^|[,.;:] |\b(?:by|for|from|had|has|have|of|to|with) )$/;
/** `an average of three buses on average`. */
const AVERAGE = /(?<![\p{L}-])([Aa]n average of [^.,;:!?()"\n]{3,60}?) on average\b/gu;

export default defineRule({
	meta: {
		id: "doubled-hedge",
		family: "grammar",
		summary: "A number approximated twice, such as `about more than 700` or `an average of three on average`",
		mqm: "linguistic-conventions/duplication",
		severity: "minor",
		level: "warning",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { hedge: "Unexpected second approximation in {actual}, expected {expected}" },
	needs: {},
	when: ["digit"],
	look: / [$£€]?\d(?<=(?:about|approximately|around|roughly|some|nearly|almost|more than|over|at least|up to) [$£€]?\d)| on average/,
	words: new Set(["average"]),
	per: "block",
	*check(_facts, { text }) {
		for (const { index, 0: whole, 1: first = "", 2: second = "" } of matchesOf(text, BEFORE_NUMBER)) {
			if (TOGETHER.test(whole)) continue;
			if (/^a(?:bout|round)$/i.test(first) && !COUNTED.test(text.slice(Math.max(0, index - 6), index))) continue;
			yield {
				span: { start: index, end: index + first.length + 1 + second.length },
				message: "hedge",
				expected: [second, first],
			};
		}
		if (!text.includes(" on average")) return;
		for (const { index, 0: whole, 1: once = "" } of matchesOf(text, AVERAGE))
			yield { span: { start: index, end: index + whole.length }, message: "hedge", expected: [once] };
	},
});
