import { type BlockText, defineRule, type Problem } from "../../../src/kit/index.ts";
import { ABSTRACT, ADJECTIVE, COMPARATIVES, DELIBERATE } from "./data.ts";

const LINK = " and ";
/** Shorter words are pronouns, particles and sounds. */
const FEWEST_LETTERS = 4;
/** The longest word that is looked at, in UTF-16 units. */
const LONGEST = 30;
const WORD_BEFORE = /(?<![\p{L}\p{M}\p{N}'&/-])[\p{L}\p{M}]{4,30}$/u;
const JOINED = /^[\p{L}\p{M}\p{N}&/]|^['-]\p{L}/u;
/** Behind the echo: nothing that it could be the first half of. */
const CLOSED =
	/^\s*(?:$|[,.;:!?)"'\u2026]|(?:and|are|but|can|could|had|has|have|is|may|must|or|should|was|were|which|while|will|would)\b)/;
const PREPOSITION =
	/^\s+(?:about|after|against|as|at|between|by|during|for|from|in|into|of|on|that|to|under|who|whose|with)\b/;
/** Words after which a verb may well be said twice: `kept mixing and mixing`. */
const KEEPS = /\b(?:keep|keeps|kept|keeping|been|be|is|are|was|were|just|go|goes|went|and|to)(?: \S+)? $/i;

/** Words after which a verb follows, which people say twice for long doing: `he reads and reads`. */
const BEFORE_VERB = /\b(?:can|could|he|I|it|may|might|must|people|she|should|they|to|we|who|will|would|you) $/i;
/** Words after which a form in -ed is no such verb. */
const BEFORE_PARTICIPLE =
	/(?:\b(?:a|an|and|are|be|become|been|being|feel|feels|felt|is|more|of|so|the|very|was|were)|,) $/i;

/** A cheap test first: do the words on both sides of the link end in the same three letters where the first one ends? */
const mayEcho = (text: string, at: number): boolean => {
	let length = 0;
	while (length < LONGEST && at - length > 0 && !isGap(text.charCodeAt(at - length - 1))) length++;
	if (length < FEWEST_LETTERS) return false;
	const last = at + LINK.length + length - 1;
	return text.charCodeAt(at - 1) === text.charCodeAt(last) && text.charCodeAt(at - 2) === text.charCodeAt(last - 1);
};
const isGap = (code: number): boolean => code <= 44;

/** Where an echo stands, how sure it is one; `undefined` if it may be meant. */
const levelOf = (word: string, before: string, after: string): Problem["level"] | undefined => {
	if (DELIBERATE.has(word) || COMPARATIVES.has(word)) return undefined;
	if (word.endsWith("ing") ? KEEPS.test(before) : BEFORE_VERB.test(before)) return undefined;
	if (word.endsWith("ed") && !BEFORE_PARTICIPLE.test(before)) return undefined;
	if (before.toLowerCase().endsWith(`${word}, `) || before.toLowerCase().endsWith(`${LINK}`)) return undefined;
	if (CLOSED.test(after)) return "error";
	if (PREPOSITION.test(after)) return ABSTRACT.test(word) ? "warning" : undefined;
	return ADJECTIVE.test(word) && !ABSTRACT.test(word) ? "warning" : undefined;
};

const problemAt = ({ text }: BlockText, at: number): Problem<"echo"> | undefined => {
	const end = at + LINK.length;
	const [first = ""] = WORD_BEFORE.exec(text.slice(Math.max(0, at - LONGEST - 1), at)) ?? [];
	const stop = end + first.length;
	const second = text.slice(end, stop);
	const word = first.toLowerCase();
	if (word.length < FEWEST_LETTERS || second.toLowerCase() !== word || JOINED.test(text.slice(stop, stop + 2)))
		return undefined;
	// Two capitals are a firm's name, unless no family is called so.
	if (second !== word && !ABSTRACT.test(word)) return undefined;
	const start = at - first.length;
	const level = levelOf(word, text.slice(Math.max(0, start - 30), start), text.slice(stop, stop + 20));
	return (
		level && {
			span: { start, end: stop },
			message: "echo",
			expected: [first],
			level,
			note: "The original joins two words of one meaning, and both came out the same",
		}
	);
};

export default defineRule({
	meta: {
		id: "echoed-conjunct",
		family: "grammar",
		summary: "A word joined to itself by “and”",
		mqm: "linguistic-conventions/duplication",
		severity: "minor",
		level: "error",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { echo: "Unexpected echo {actual}, expected {expected}" },
	needs: {},
	look: / and /,
	per: "block",
	*check(_facts, block) {
		for (let at = block.text.indexOf(LINK); at >= 0; at = block.text.indexOf(LINK, at + 1)) {
			if (!mayEcho(block.text, at)) continue;
			const problem = problemAt(block, at);
			if (problem) yield problem;
		}
	},
});
