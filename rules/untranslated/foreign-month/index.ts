import { defineRule, isTitle, quotes, words } from "../../../src/kit/index.ts";
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
const DAY_BEFORE = /(?:^|[\s(])(?:le |el |il |am |den )?(\d{1,2}\.?) (de |d')?$/i;
const YEAR_AFTER = /^,? (?:de |del )?(?:19|20)\d\d\b|^ \d{1,2}\b(?![:.]\d)/;
const isWeekday = (english: string): boolean => english.endsWith("day");

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
	needs: { words, quotes },
	per: "block",
	*check(facts, { text }) {
		for (const word of facts.words) {
			const found = NAMES.get(word.lower);
			if (!found) continue;
			const before = text.slice(Math.max(0, word.start - 24), word.start);
			const after = text.slice(word.end, word.end + 24);
			const dated = DAY_BEFORE.exec(before);
			if (isWeekday(found.english)) {
				if (word.capitalised && LOWER_ONLY.has(word.lower)) continue;
				// Mardi Gras, Welt am Sonntag, Estadio Domingo: a weekday in a name.
				if (/\p{Lu}[\p{L}'-]* $/u.test(before) || /^[ -]\p{Lu}/u.test(after)) continue;
				if (
					!/(?:^|[.,;:(–—\n] ?|\b(?:on|by|until|till|since|next|last|this|every|from|for|the|and|of|to) )$/i.test(
						before,
					)
				)
					continue;
			} else {
				if ((!dated && !YEAR_AFTER.test(after)) || /^ \p{Lu}/u.test(after)) continue;
				// Plaza 9 de Julio, Avenida 23 de Enero: a date in a name.
				if (/\p{Lu}[\p{L}'-]* \d{1,2}\.? (?:de |d')?$/u.test(before) && word.capitalised) continue;
				if (
					!dated &&
					word.capitalised &&
					/\p{L} $/u.test(before) &&
					!/\b(?:in|of|on|since|until|by|from|to|and|late|early|mid) $/i.test(before)
				)
					continue;
			}
			if (isTitle(text, facts.quotes, word)) continue;
			const linked = dated?.[2] ?? "";
			yield {
				span: { start: word.start - linked.length, end: word.end },
				message: "name",
				values: { what: isWeekday(found.english) ? "weekday" : "month" },
				expected: [found.english],
				note: `From ${found.languages
					.split(" ")
					.map((code) => new Intl.DisplayNames("en", { type: "language" }).of(code) ?? code)
					.join(" or ")}`,
				...(found.languages.includes(" ") ? {} : { language: found.languages }),
			};
		}
	},
});
