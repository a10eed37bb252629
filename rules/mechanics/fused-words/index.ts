import {
	type Dictionary,
	defineRule,
	dictionary,
	isInAddress,
	matchesOf,
	unlistedWords,
	wordHashes,
} from "../../../src/kit/index.ts";
import { CAMEL_NAMES, COMMON, ENDINGS, RELATIVES, STARTERS, STARTS } from "./data.ts";

/** Shorter words are too often initials, prefixes or the halves of names. */
const MIN_LENGTH = 7;
const MIN_PART = 4;

/** As `words` cuts it. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['\-&][\p{L}\p{M}\p{N}]+)*/uy;
const LETTER_AND_PRONOUN = /(?<![\p{L}\p{N}'&-])[a-z](?:He|She|They|We|It)(?![\p{L}\p{N}'&-])/gu;
/** The same from its capital on, which is rarer than a letter. */
const GLUED_PRONOUN = /(?:He|She|They|We|It)(?<=[a-z](?:He|She|They|We|It))/;
const GLUED_ABBREVIATION = /(?:i\.e\.|e\.g\.)(?<=\p{Ll}{4}(?:i\.e\.|e\.g\.))/gu;

const ending = new RegExp(`^(.{3,}?)(${[...ENDINGS].sort((a, b) => b.length - a.length).join("|")})$`, "u");
const start = new RegExp(
	`^(${[...STARTS].sort((a, b) => b.length - a.length).join("|")})(?!f)(.{${MIN_PART},})$`,
	"iu",
);
/** The last two letters of the endings, and the first two of the starts: most words end and begin otherwise. */
const pairOf = (word: string, at: number): number => word.charCodeAt(at) * 128 + word.charCodeAt(at + 1);
const lastTwo = new Set([...ENDINGS].map((word) => pairOf(word, word.length - 2)));
const firstTwo = new Set([...STARTS].map((word) => pairOf(word, 0)));
const endsLikeOne = (lower: string): boolean => lastTwo.has(pairOf(lower, lower.length - 2));
const beginsLikeOne = (lower: string): boolean => firstTwo.has(pairOf(lower, 0));

/** Two words that an inner capital gives away: `flamingoSome`, `typeUntil`, `sHe`. */
const splitAtCapital = (word: string, knows: Dictionary["knows"]): readonly [string, string] | undefined => {
	const [, left = "", right = ""] = /^(\p{L}*?\p{Ll})(\p{Lu}\p{Ll}*)$/u.exec(word) ?? [];
	if (left === "" || CAMEL_NAMES.has(word.toLowerCase())) return undefined;
	if (STARTERS.has(right) && left.length >= 3 && !/^(?:Mc|Mac|De|Le|La)$/.test(left)) return [left, right];
	if (/^\p{Ll}{4,}$/u.test(left) && right.length >= 2 && knows(left) && knows(right)) return [left, right];
	return undefined;
};

/** Two words of which one is a function word, where the whole is none: `reportedthat`, `Spainwhich`, `Thestrike`. */
const splitAtFunctionWord = (word: string, knows: Dictionary["knows"]): readonly [string, string] | undefined => {
	const isLower = /^\p{Ll}+$/u.test(word);
	const [, left = "", last = ""] = endsLikeOne(word) ? (ending.exec(word) ?? []) : [];
	// England, Jonathan: capitalised words are not even looked up for most endings.
	if (left !== "" && (isLower || last === "with" || RELATIVES.has(last)) && !knows(word)) {
		if (isLower && left.length >= MIN_PART && knows(left)) return [left, last];
		const isCapitalised = /^\p{Lu}(?:\p{Ll}{3,}|\p{Lu}{1,})$/u.test(left);
		if (isCapitalised && RELATIVES.has(last)) return [left, last];
		if (isCapitalised && last === "with" && left.length > MIN_PART && knows(left.toLowerCase())) return [left, last];
	}
	const [, first = "", right = ""] = beginsLikeOne(word.toLowerCase()) ? (start.exec(word) ?? []) : [];
	if (first !== "" && /^\p{Ll}+$/u.test(right) && !knows(word) && !knows(word.toLowerCase()) && knows(right))
		return [first, right];
	return undefined;
};

/** The two words apart, likeliest first: a sentence begins, a clause is added, or nothing but the space is gone. */
const proposals = ([left, right]: readonly [string, string]): readonly string[] => {
	if (/^\p{Lu}/u.test(right)) {
		const low = right === "I" ? right : `${right.charAt(0).toLowerCase()}${right.slice(1)}`;
		return STARTERS.has(right)
			? [`${left}. ${right}`, `${left} ${low}`, `${left}, ${low}`]
			: [`${left} ${right}`, `${left}. ${right}`];
	}
	const joined = `${left} ${right}`;
	const clause = `${left}, ${right}`;
	if (RELATIVES.has(right) && right !== "that") return [clause, joined];
	return ENDINGS.has(right) || left === "earlier" ? [joined, clause] : [joined];
};

export default defineRule({
	meta: {
		id: "fused-words",
		family: "mechanics",
		summary: "Two words without a space between them",
		mqm: "linguistic-conventions/spelling",
		severity: "minor",
		level: "error",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: {
		fused: "Unexpected fused words {actual}, expected {expected}",
		letter: "Unexpected letter before the word in {actual}, expected {expected}",
	},
	needs: { wordHashes, unlistedWords, dictionary },
	per: "block",
	*check(facts, { text }) {
		const knows = (word: string): boolean => facts.dictionary.knows(word);
		// `sHe`: a letter that was left of the pronoun's translation.
		if (GLUED_PRONOUN.test(text))
			for (const { index, 0: whole } of matchesOf(text, LETTER_AND_PRONOUN)) {
				if (isInAddress(text, index)) continue;
				const pronoun = whole.slice(1);
				const span = { start: index, end: index + whole.length };
				yield { span, message: "letter", expected: [pronoun, pronoun.toLowerCase()] };
			}
		for (const i of facts.unlistedWords) {
			const start = facts.wordHashes[i] ?? 0;
			WORD.lastIndex = start;
			const word = WORD.exec(text)?.[0] ?? "";
			if (word.length < MIN_LENGTH) continue;
			const end = start + word.length;
			const lower = word.toLowerCase();
			const isCamel = /\p{Ll}\p{Lu}/u.test(word);
			if (!isCamel && !endsLikeOne(lower) && !beginsLikeOne(lower)) continue;
			if (COMMON.has(lower) || /\P{L}/u.test(word)) continue;
			const parts = isCamel ? splitAtCapital(word, knows) : splitAtFunctionWord(word, knows);
			if (!parts || isInAddress(text, start)) continue;
			const isSure = !isCamel || STARTERS.has(parts[1]);
			// `stringBox`, `createArray()`: names in program code stand among marks.
			if (!isSure && !/^\s\S? ?\p{L}/u.test(text.slice(end, end + 3))) continue;
			if (!isSure && (/[{}=;]|\(\)/.test(text) || /\S/.test(text.charAt(start - 1)))) continue;
			yield {
				span: { start, end },
				message: "fused",
				expected: proposals(parts),
				...(isSure ? {} : { level: "warning" as const }),
			};
		}
		if (!text.includes("i.e.") && !text.includes("e.g.")) return;
		for (const match of matchesOf(text, GLUED_ABBREVIATION)) {
			const before = /\p{L}+$/u.exec(text.slice(Math.max(0, match.index - 40), match.index))?.[0] ?? "";
			yield {
				span: { start: match.index - before.length, end: match.index + match[0].length },
				message: "fused",
				expected: [`${before}, ${match[0]}`],
			};
		}
	},
});
