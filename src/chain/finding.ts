import {
	type Article,
	type Finding,
	LEVELS,
	overlaps,
	type Problem,
	type Safety,
	type Span,
	shifted,
	withinCeiling,
} from "../core/index.ts";
import type { ConfiguredRule } from "./configured-rule.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { lossOf } from "./guard.ts";

/** Where the page of a rule is found; the same text as `postedit explain`. */
export const RULES_URL = "https://github.com/postedit/postedit/blob/main/rules";

/** Code spans hold neither line breaks nor the blanks at the ends of a removal. */
const quoted = (text: string): string => `\`${text.trim().replace(/\s+/g, " ")}\``;

const worded = (template: string, values: Readonly<Record<string, string>>): string =>
	template.replace(/\{(\w+)\}/g, (_whole, name: string) => values[name] ?? "");

/** A problem that a rule yielded, made a finding of the article; `by` is where its block starts. */
export const toFinding = (
	configured: ConfiguredRule,
	problem: Problem,
	article: Article,
	by: number,
): Finding | undefined => {
	const { meta, messages } = configured.rule;
	const span = wholeSpellings(shifted(problem.span, by), article.spellings);
	const actual = article.source.slice(span.start, span.end);
	if (configured.allow.has(actual.trim().toLowerCase())) return undefined;
	const expected = problem.expected ?? [];
	const level =
		problem.level && LEVELS.indexOf(problem.level) > LEVELS.indexOf(configured.level)
			? problem.level
			: configured.level;
	return {
		ruleId: meta.id,
		family: meta.family,
		level,
		severity: problem.severity ?? meta.severity,
		mqm: meta.mqm,
		span,
		actual,
		expected,
		safety: safetyOf(configured, problem, article.raw.slice(span.start, span.end)),
		reason: worded(messages[problem.message] ?? problem.message, {
			actual: quoted(actual),
			expected: quoted(expected[0] ?? ""),
			...problem.values,
		}),
		note: problem.note ?? null,
		language: problem.language ?? null,
		url: `${RULES_URL}/${meta.family}/${meta.id}/readme.md`,
		fingerprint: fingerprintOf(meta.id, article.text, span),
	};
};

/** A span that cuts no character which the source spells out. */
const wholeSpellings = (span: Span, spellings: readonly Span[] = []): Span => {
	let { start, end } = span;
	for (const spelling of spellings)
		if (overlaps(spelling, { start, end })) {
			start = Math.min(start, spelling.start);
			end = Math.max(end, spelling.end);
		}
	return start === span.start && end === span.end ? span : { start, end };
};

/** The problem's own safety, never above the rule's ceiling, and never `safe` where words of the article would go. */
const safetyOf = ({ rule }: ConfiguredRule, problem: Problem, raw: string): Safety => {
	const first = problem.expected?.[0];
	if (first === undefined) return "none";
	const claimed = problem.safety ?? rule.meta.fix;
	const safety = withinCeiling(claimed, rule.meta.fix) ? claimed : rule.meta.fix;
	return safety === "safe" && lossOf(rule.meta.family, raw, first) ? "unsafe" : safety;
};
