import { defineHouseRule, isInAddress, matchesOf, type Problem } from "../../../src/kit/index.ts";
import { AFTER_STOP, NAMES_WITH_COLON } from "./data.ts";

/** A comma, semicolon, question or exclamation mark between two words. */
const GLUED_MARK = /[,;!?](?<=[\p{L}\p{N})"'%][,;!?])(?=\p{L}{2})/gu;
/** A full stop between a word and a capitalised one. */
const GLUED_STOP = /\.(?<=(?:\p{Ll}{2}|\p{Ll}["')]|\d{2})\.)(?=(?:\p{Lu}\p{Ll}|[AI] \p{Ll}))/gu;
/** A full stop between a word and a lower-case one. */
const STOP_BEFORE_LOW = /\.(?<=\p{Ll}{3}\.)(\p{Ll}{3,12})(?![\p{L}.])/gu;
const GLUED_COLON = /:(?<=\p{Ll}{3}:)(?=\p{Lu}\p{Ll}{2})/gu;
/** A parenthesis between two words; `(s)he`, `(re)start` and `person(s)` have no blank inside and are one word. */
const GLUED_OPEN = /\((?<=\p{Ll}{3}\()(?=\p{Lu}{2,6}\)|\p{L}+ )/gu;
const GLUED_CLOSE = /\)(?<=(?: \p{L}+| \p{N}+|\p{Lu}{2})\))(?=\p{Ll}{2})/gu;

/** Names and abbreviations with a mark inside, and HTML entities, which another rule mends. */
const BEFORE_MARK = /(?:\b(?:Yahoo|oOh|Jeopardy|tl|Tl|TL)|&#?\w{2,8})$/;

function* gluedMarks(text: string, pattern: RegExp): Generator<Problem<"after">> {
	for (const { index } of matchesOf(text, pattern)) {
		const mark = text[index] ?? "";
		if (isInAddress(text, index) || BEFORE_MARK.test(text.slice(Math.max(0, index - 12), index))) continue;
		yield {
			span: { start: index, end: index + 1 },
			message: "after",
			expected: [`${mark} `],
		};
	}
}

export default defineHouseRule({
	meta: {
		id: "missing-space",
		family: "mechanics",
		summary: "A punctuation mark with a word right behind it",
		mqm: "linguistic-conventions/punctuation",
		severity: "minor",
		level: "error",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: {
		after: "Missing space after {actual}, expected {expected}",
		sentence: "Missing space after the sentence, expected {expected}",
		before: "Missing space before {actual}, expected {expected}",
		stop: "Unexpected full stop inside {actual}, expected {expected}",
	},
	needs: {},
	when: ["glued-mark", "bracket"],
	look: /[,;!?.:()]\p{L}/u,
	// Reviewers and commenters write so, too: there it is a slip, and no sign of a page or an engine.
	house: ["sentence"],
	*check(_facts, { text }) {
		for (const problem of gluedMarks(text, GLUED_MARK))
			yield /[!?]/.test(text[problem.span.start] ?? "") ? { ...problem, message: "sentence" } : problem;
		for (const problem of gluedMarks(text, GLUED_STOP)) {
			// `Will.I.Am`, `System.Out.Println`: more stops in one run.
			const { start } = problem.span;
			if (/^[\p{L}\p{N}]+\.[\p{L}\p{N}]/u.test(text.slice(start + 1, start + 40))) continue;
			const before = text.slice(Math.max(0, start - 40), start);
			if (/\.[\p{L}\p{N}]+$/u.test(before)) continue;
			// `One.Tel`: two capitalised words may be a name, unless prose goes on behind them.
			if (/\p{Lu}\p{L}*$/u.test(before) && !/^\p{L}+(?:'\p{L}+)? \p{Ll}/u.test(text.slice(start + 1, start + 40)))
				continue;
			yield { ...problem, message: "sentence" };
		}
		for (const { index, 1: next = "" } of matchesOf(text, STOP_BEFORE_LOW)) {
			if (!AFTER_STOP.has(next) || isInAddress(text, index)) continue;
			const word = /\p{L}+$/u.exec(text.slice(Math.max(0, index - 40), index))?.[0] ?? "";
			yield {
				span: { start: index - word.length, end: index + 1 + next.length },
				message: "stop",
				expected: [`${word} ${next}`, `${word}. ${next.charAt(0).toUpperCase()}${next.slice(1)}`],
				safety: "unsafe",
			};
		}
		for (const problem of gluedMarks(text, GLUED_COLON)) {
			const word = /\p{L}+$/u.exec(text.slice(Math.max(0, problem.span.start - 40), problem.span.start))?.[0] ?? "";
			if (!NAMES_WITH_COLON.has(word.toLowerCase())) yield { ...problem, level: "warning" };
		}
		yield* gluedMarks(text, GLUED_CLOSE);
		for (const { index } of matchesOf(text, GLUED_OPEN))
			if (!isInAddress(text, index))
				yield { span: { start: index, end: index + 1 }, message: "before", expected: [" ("] };
	},
});
