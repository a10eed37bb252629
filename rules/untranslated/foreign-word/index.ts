import { defineRule, dictionary, isTitle, option, quotes, type Word, words } from "../../../src/kit/index.ts";
import { BORROWED } from "./data.ts";

const ACCENTED = /[^\0-\x7F]/;
const LATIN = /^[\p{Script=Latin}\p{M}'-]+$/u;

export default defineRule({
	meta: {
		id: "foreign-word",
		family: "untranslated",
		summary: "A lower-case word with letters of another language that English lacks, such as `pedáneo`",
		mqm: "accuracy/untranslated",
		severity: "major",
		level: "warning",
		fix: "none",
		status: "stable",
		since: "0.1.0",
		generic: true,
	},
	messages: { word: "Possible foreign word {actual}" },
	needs: { words, quotes, dictionary },
	options: { borrowed: option.strings("Further words that are English by now") },
	when: ["non-ascii"],
	per: "block",
	*check(facts, { text }, { borrowed }) {
		for (const [i, word] of facts.words.entries()) {
			if (word.capitalised || !ACCENTED.test(word.text) || !LATIN.test(word.text) || word.text.length < 4) continue;
			const part = word.lower
				.replace(/'s?$/, "")
				.split("-")
				.find((piece) => ACCENTED.test(piece) && piece.length > 3);
			if (part === undefined || /\p{Lu}/u.test(word.text)) continue;
			const bare = part.normalize("NFD").replace(/\p{M}/gu, "");
			const isEnglish = (form: string): boolean =>
				BORROWED.has(form) ||
				borrowed.includes(form) ||
				facts.dictionary.knows(form) ||
				facts.dictionary.knows(form.normalize("NFD").replace(/\p{M}/gu, ""));
			if (isEnglish(part) || isEnglish(bare.replace(/s$/, "")) || isEnglish(part.replace(/e?s$/, ""))) continue;
			if (
				isTitle(text, facts.quotes, word) ||
				(/[(,] ?$/.test(text.slice(0, word.start)) && /^[,)]/.test(text.slice(word.end)))
			)
				continue;
			// A part of a name (Česká spořitelna, Sdružení nezávislých kandidátů) or of a whole run, which is foreign-run's.
			const isKnown = (other: Word | undefined): boolean =>
				other === undefined || facts.dictionary.knows(other.lower) || !/\p{L}/u.test(other.text);
			const isBeside = (a: Word | undefined, b: Word | undefined): boolean =>
				a !== undefined && b !== undefined && b.start - a.end <= 2;
			if (
				(isBeside(facts.words[i - 1], word) && !isKnown(facts.words[i - 1])) ||
				(isBeside(word, facts.words[i + 1]) && !isKnown(facts.words[i + 1]))
			)
				continue;
			// Said to be foreign: called X, known as X, the so-called X.
			if (
				/(?:called|or|known as|term|word|verb|noun|named|dubbed|a kind of|type of|means?) ["']?$/i.test(
					text.slice(0, word.start),
				)
			)
				continue;
			yield {
				span: { start: word.start, end: word.end },
				message: "word",
				note: "No English dictionary knows it, nor the word without its accents",
			};
		}
	},
});
