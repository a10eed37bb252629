import { defineHouseRule, matchesOf } from "../../../src/kit/index.ts";

const SCORE = "(\\d{1,3}) ?: ?(\\d{1,3})";
const end = "(?![\\d:%]|[.,]\\d| ?(?:a\\.m|p\\.m|am\\b|pm\\b))";
/** `won 3:1`, `with a score of 3:1`. */
const BEHIND_WORD = new RegExp(
	`(?<=\\b(?:[Bb]eat(?: \\p{Lu}[\\p{L}]+)?|defeated(?: \\p{Lu}[\\p{L}]+)?|defeat|[Dd]rew|[Dd]raw|led|lead|[Ll]ost|[Ll]ose|[Ss]cored?(?: (?:of|at|is|was|became|to))?|[Vv]ictory|[Ww]in|[Ww]ins|[Ww]on|ended|finished|equali[sz]ed(?: to)?|result(?: of| is| was)?)(?: by| with| at| in)? )${SCORE}${end}`,
	"gu",
);
/** `a 3:1 win`. */
const BEFORE_WORD = new RegExp(
	`(?<![\\d:.,] ?)${SCORE}(?= (?:away |home )?(?:lead|victory|win|defeat|draw|loss|success|triumph)\\b)`,
	"gu",
);
/** `(1: 1)`, all by itself. */
const ALONE = /(?<=\()(\d{1,2}): (\d{1,2})(?=\))/g;
/** `made it 2 to 3`. */
const WITH_TO =
	/(\d{1,2}) to (\d{1,2})(?<=\b(?:made it|[Ww]on|[Ll]ost|score of|lead of|leading) \d{1,2} to \d{1,2})(?![\d.,:%]*\d| ?(?:%|percent|a\.m|p\.m|\p{Ll}))/gu;

export default defineHouseRule({
	meta: {
		id: "score-notation",
		family: "locale",
		summary: "A sports score with a colon, or in words, instead of a hyphen",
		mqm: "locale-conventions/number-format",
		severity: "minor",
		level: "warning",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: {
		score: "Unexpected score notation {actual}, expected {expected}",
		words: "Unexpected score in words {actual}, expected {expected}",
	},
	needs: {},
	when: ["digit-colon"],
	words: new Set(["lead", "leading", "lost", "made", "score", "won"]),
	look: /\d ?: ?\d|\d to \d/,
	house: ["score"],
	*check(_facts, { text }) {
		const seen = new Set<number>();
		for (const pattern of text.includes(":") ? [BEHIND_WORD, BEFORE_WORD, ALONE, WITH_TO] : [WITH_TO])
			for (const { index, 0: whole, 1: ours = "", 2: theirs = "" } of matchesOf(text, pattern)) {
				// `lost 10:30` is a time, `won in 2:05` one too.
				if (
					seen.has(index) ||
					(/^\d\d$/.test(theirs) && Number(theirs) % 5 === 0 && ours.length < 3 && pattern !== ALONE)
				)
					continue;
				seen.add(index);
				yield {
					span: { start: index, end: index + whole.length },
					message: pattern === WITH_TO ? "words" : "score",
					expected: [`${ours}-${theirs}`],
				};
			}
	},
});
