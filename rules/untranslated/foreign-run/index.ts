import { defineRule, detector, dictionary, isTitle, MARK, quotes, type Word, words } from "../../../src/kit/index.ts";
import { BORROWED, FUNCTION_WORDS, PARTICLES } from "./data.ts";
import { isForeignLine } from "./line.ts";

/** A shorter run is no run; one of three or four words may be a phrase that a writer borrowed (hôtel de ville, à la bretonne). */
const FEWEST_WORDS = 3;
const SURE_WORDS = 5;
const ACCENTED = /[^\0-\x7F]/;
/** What announces a foreign name or title. */
const ANNOUNCED =
	/(?:called|named|titled|entitled|dubbed|known as|means?|album|book|film|movie|novel|paper|newspaper|newsroom|party|play|series|show|song|story|title|word|phrase|motto) ["'(]?$/i;
/** What parts one run from the next. */
const BREAK = /["«»()[\]:;.!?\n\u2013\u2014]/;
const LANGUAGES = new Intl.DisplayNames("en", { type: "language" });

const isFunctionWord = ({ lower, capitalised, initial }: Word): boolean =>
	(initial || !capitalised) && FUNCTION_WORDS.has(lower);
/** Does the word make us look closer? */
const isCue = (word: Word): boolean => isFunctionWord(word) || (!word.capitalised && ACCENTED.test(word.text));

export default defineRule({
	meta: {
		id: "foreign-run",
		family: "untranslated",
		summary: "Three words and more in another language, outside of quotations and titles",
		mqm: "accuracy/untranslated",
		severity: "major",
		level: "error",
		fix: "none",
		status: "stable",
		since: "0.1.0",
		generic: true,
	},
	messages: {
		run: "Unexpected text in {language}: {actual}",
		line: "Unexpected line in {language}: {actual}",
	},
	needs: { words, quotes, dictionary, detector },
	when: ["non-ascii"],
	words: FUNCTION_WORDS,
	per: "block",
	*check(facts, { text }) {
		// Verse is indented, and keeps its language.
		if (/^ {2}/.test(text)) return;
		const hasAccents = ACCENTED.test(text);
		const cut = facts.words;
		if (hasAccents && isForeignLine(cut, facts.dictionary)) {
			const span = { start: cut[0]?.start ?? 0, end: cut.at(-1)?.end ?? 0 };
			const language = facts.detector.languageOf(text.slice(span.start, span.end).replaceAll(MARK, " "));
			if (language !== undefined && language !== "en" && facts.quotes.pairs.length === 0)
				yield {
					span,
					message: "line",
					values: { language: LANGUAGES.of(language) ?? language },
					language,
					level: "warning",
				};
			return;
		}
		for (let i = 0; i < cut.length; i++) {
			const cue = cut[i];
			if (!cue || !(hasAccents ? isCue(cue) : isFunctionWord(cue))) continue;
			// A lone accented word is foreign-word's: beside it must be another cue.
			if (!isFunctionWord(cue) && ![-3, -2, -1, 1, 2, 3].some((by) => isAkin(cut[i + by]))) continue;
			const isForeign = (word: Word | undefined): boolean =>
				word !== undefined &&
				(FUNCTION_WORDS.has(word.lower) || PARTICLES.has(word.lower) || !facts.dictionary.knows(word.lower)) &&
				/\p{L}/u.test(word.text);
			const isEnglish = (word: Word | undefined): boolean => word !== undefined && /^\p{Ll}+$/u.test(word.text);
			const joined = (a: Word | undefined, b: Word | undefined): boolean =>
				a !== undefined && b !== undefined && !BREAK.test(text.slice(a.end, b.start));
			let from = i;
			let to = i;
			// One English word between two foreign ones (web, cookies) may be both.
			while (
				joined(cut[from - 1], cut[from]) &&
				(isForeign(cut[from - 1]) ||
					(joined(cut[from - 2], cut[from - 1]) && isEnglish(cut[from - 1]) && isForeign(cut[from - 2])))
			)
				from--;
			while (
				joined(cut[to], cut[to + 1]) &&
				(isForeign(cut[to + 1]) ||
					(joined(cut[to + 1], cut[to + 2]) && isEnglish(cut[to + 1]) && isForeign(cut[to + 2])))
			)
				to++;
			i = to;
			const run = cut.slice(from, to + 1);
			const span = { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
			const own = run.filter(
				(word) =>
					!word.capitalised &&
					!FUNCTION_WORDS.has(word.lower) &&
					!PARTICLES.has(word.lower) &&
					!facts.dictionary.knows(word.lower),
			);
			if (run.length < FEWEST_WORDS || own.length === 0) continue;
			// Inside a sentence a capital opens a name: the Svaz měst a obcí, the Centre National des Caisses.
			const isName = run[0]?.capitalised && !run[0].initial;
			if (
				isName ||
				/\p{Lu}[\p{L}\p{M}'-]* $/u.test(text.slice(0, span.start)) ||
				ANNOUNCED.test(text.slice(0, span.start))
			)
				continue;
			if (
				facts.quotes.pairs.some(({ start, end }) => start < span.start && span.end < end) ||
				isTitle(text, facts.quotes, span)
			)
				continue;
			if (
				BORROWED.has(
					text
						.slice(span.start, span.end)
						.toLowerCase()
						.replace(/[^\p{L}\p{M}' ]/gu, ""),
				)
			)
				continue;
			const language = facts.detector.languageOf(text.slice(span.start, span.end).replaceAll(MARK, " "));
			if (language === undefined || language === "en") continue;
			yield {
				span,
				message: "run",
				values: { language: LANGUAGES.of(language) ?? language },
				level: run.length >= SURE_WORDS ? "error" : "info",
				language,
				note: "The translation left it out",
			};
		}
	},
});

const isAkin = (word: Word | undefined): boolean => word !== undefined && (isCue(word) || PARTICLES.has(word.text));
