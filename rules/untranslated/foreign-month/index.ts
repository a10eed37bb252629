import { defineRule, isTitle, matchesOf, quotes } from "../../../src/kit/index.ts";
import { CALENDAR } from "./data.ts";

const NAMES = new Map(CALENDAR.map(([name, english, languages]) => [name, { english, languages }]));
/** Surnames, first names and words that are capitalised weekdays or months elsewhere. */
const LOWER_ONLY = new Set([
	"domingo",
	"sabato",
	"montag",
	"freitag",
	"sonntag",
	"samstag",
	"lundi",
	"vendredi",
	"martes",
	"lunes",
	"maja",
	"juni",
	"juli",
	"luni",
	"cuma",
	"kasım",
	"salı",
	"pazar",
	"nisan",
	"ekim",
	"aralık",
	"marca",
	"sobota",
]);
/** A day and the word behind it, perhaps with what joins the two: `3 août`, `12 de março`. */
const DAY = /(?<!\d)\d{1,2}\.? (de |d')?(\p{L}{4,14})(?![\p{L}\p{N}])/gu;
/** A year, and the word before it: `décembre 2022`. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const WORD_BEFORE = /(?<![\p{L}\p{N}])(\p{L}{4,14})(,? (?:de |del )?)$/u;
/** Where English has a weekday. */
const WEEKDAY = /(?<=\b(?:on|by|until|till|since|next|last|this|every) )([^\s.,;:!?)"]{4,14})/g;
const BEFORE_MONTH = /(?:^|[\s(])(?:in|of|on|since|until|by|from|to|and|late|early|mid) $/i;

interface Candidate {
	readonly start: number;
	readonly end: number;
	readonly word: string;
	/** What goes with the word when it is replaced: the `de` before it. */
	readonly linked: number;
}

function* candidates(text: string): Generator<Candidate> {
	const seen = new Set<number>();
	for (const { 0: whole, 1: linked = "", 2: word = "", index } of matchesOf(text, DAY)) {
		const end = index + whole.length;
		// Plaza 9 de Julio: a date in a name.
		if (isCapital(word) && /\p{Lu}[\p{L}'-]* $/u.test(text.slice(Math.max(0, index - 24), index))) continue;
		seen.add(end);
		yield { start: end - word.length, end, word, linked: linked.length };
	}
	for (const { index } of matchesOf(text, YEAR)) {
		const found = WORD_BEFORE.exec(text.slice(Math.max(0, index - 24), index));
		const [, word = "", between = ""] = found ?? [];
		const end = index - between.length;
		if (!found || seen.has(end)) continue;
		if (isCapital(word) && !BEFORE_MONTH.test(text.slice(Math.max(0, end - word.length - 8), end - word.length)))
			continue;
		yield { start: end - word.length, end, word, linked: 0 };
	}
	for (const { 1: word = "", index } of matchesOf(text, WEEKDAY))
		if (!LOWER_ONLY.has(word.toLowerCase()) || !isCapital(word))
			yield { start: index, end: index + word.length, word, linked: 0 };
}

const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();
const isWeekday = (english: string): boolean => english.endsWith("day");
const LANGUAGES = new Intl.DisplayNames("en", { type: "language" });

export default defineRule({
	meta: {
		id: "foreign-month",
		family: "untranslated",
		summary: "A month or weekday in another language, such as `3 août` or `Mittwoch`",
		mqm: "accuracy/untranslated",
		severity: "major",
		level: "error",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { name: "Unexpected foreign {what} {actual}, expected {expected}" },
	needs: { quotes },
	words: new Set(NAMES.keys()),
	per: "block",
	*check(facts, { text }) {
		for (const { start, end, word, linked } of candidates(text)) {
			const found = NAMES.get(word.toLowerCase());
			// 6. Juli Bank, Mardi Gras: a name goes on.
			if (!found || /^[ -]\p{Lu}/u.test(text.slice(end, end + 2)) || isTitle(text, facts.quotes, { start, end }))
				continue;
			yield {
				span: { start: start - linked, end },
				message: "name",
				values: { what: isWeekday(found.english) ? "weekday" : "month" },
				expected: [found.english],
				note: `From ${found.languages
					.split(" ")
					.map((code) => LANGUAGES.of(code) ?? code)
					.join(" or ")}`,
				...(found.languages.includes(" ") ? {} : { language: found.languages }),
			};
		}
	},
});
