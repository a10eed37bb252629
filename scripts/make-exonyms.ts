/**
 * Writes the names of countries, months and weekdays in other languages, by their English names:
 *
 *     npx tsx scripts/make-exonyms.ts
 *
 * The names are CLDR's (Unicode License v3, see NOTICE) as the runtime's `Intl` gives them. Left out are names that differ from the
 * English one in accents only, that are English words or names themselves, or that mean different things in two languages.
 */
import fs from "node:fs";
import path from "node:path";
import { dictionary } from "../src/facts/index.ts";

/** Source languages in Latin letters. */
const LANGUAGES = ["cs", "da", "de", "es", "fi", "fr", "hu", "it", "nb", "nl", "pl", "pt", "ro", "sv", "tr"];
/** Territories, of which no news is made. */
const TERRITORIES = new Set(
	"AC AI AQ AS AW AX BL BM BQ BV CC CK CP CW CX DG EA FK FO GF GG GI GP GS HM IC IM IO JE KY MF MP MQ MS NC NF NU PF PM PN RE SH SJ SX TA TC TF TK UM VG VI WF YT".split(
		" ",
	),
);
/** In official English too. */
const OFFICIAL = ["Cabo Verde", "Brunei Darussalam", "Côte d'Ivoire", "Timor-Leste"];
/** People, clubs, newspapers, and names that English uses too. */
const AMBIGUOUS = new Set(
	"Andora Armenia Brasil Cina Dominika Jordán Kuba Liban Nigéria Britannia Canada Chili Chine Colombie Dominique Eswatini Georgia Georgie Grenade Haiti Holland Italia Jordania Jordanie Kambodja Kolumbia Macau Maurice Mauricio Mikronesia Monako Palau Portugalia Salvador Sudan Tailandia Tunisia Türkiye Ukraina Victoria Mongolia Marianas Panama".split(
		" ",
	),
);

const plain = (name: string): string =>
	name.normalize("NFD").replace(/\p{M}/gu, "").replace(/[øØ]/g, "o").replace(/ł/g, "l").toLowerCase();

const english = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
const codes = Array.from({ length: 676 }, (_, i) => String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26))).filter(
	(code) =>
		!TERRITORIES.has(code) &&
		!["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "TR"].includes(code) &&
		english.of(code) !== undefined,
);
const englishNames = new Set(codes.map((code) => plain(english.of(code) ?? "")));
const { knows } = await dictionary.load();

/** English names as newspapers write them, where CLDR's are longer. */
const SHORT = new Map([
	["Bosnia & Herzegovina", "Bosnia"],
	["Congo - Brazzaville", "the Republic of the Congo"],
	["Congo - Kinshasa", "the Democratic Republic of the Congo"],
	["Côte d’Ivoire", "Ivory Coast"],
	["Hong Kong SAR China", "Hong Kong"],
	["Macao SAR China", "Macao"],
	["Myanmar (Burma)", "Myanmar"],
	["Netherlands", "the Netherlands"],
	["North Macedonia", "North Macedonia"],
	["Palestinian Territories", "the Palestinian territories"],
	["Philippines", "the Philippines"],
	["United Arab Emirates", "the United Arab Emirates"],
	["United Kingdom", "the United Kingdom"],
	["United States", "the United States"],
]);

/** Adds a name of one language; a name with two meanings is none. */
const collect = () => {
	const found = new Map<string, { english: string; languages: Set<string> } | undefined>();
	const add = (name: string, meaning: string, language: string) => {
		const before = found.get(name);
		if (found.has(name) && before?.english !== meaning) found.set(name, undefined);
		else if (before) before.languages.add(language);
		else found.set(name, { english: meaning, languages: new Set([language]) });
	};
	const rows = () =>
		[...found]
			.flatMap(([name, value]) =>
				value ? [[name, value.english, [...value.languages].sort().join(" ")] as const] : [],
			)
			.sort(([a], [b]) => (a < b ? -1 : 1));
	return { add, rows };
};

const countries = collect();
for (const language of LANGUAGES) {
	const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
	for (const code of codes) {
		const name = names.of(code)?.replace(/’/g, "'");
		const meaning = english.of(code) ?? "";
		if (!name || /[(&,.]| - |SAR|\d/.test(name) || name.length < 4 || !/^\p{Lu}/u.test(name)) continue;
		if (
			plain(name) === plain(meaning) ||
			englishNames.has(plain(name)) ||
			AMBIGUOUS.has(name) ||
			OFFICIAL.includes(name)
		)
			continue;
		if (!name.includes(" ") && (knows(name) || knows(name.toLowerCase()))) continue;
		countries.add(name, (SHORT.get(meaning) ?? meaning).replace(/ & /g, " and "), language);
	}
}

const calendar = collect();
for (const language of LANGUAGES)
	for (const [options, dates] of [
		[{ month: "long", day: "numeric", timeZone: "UTC" }, Array.from({ length: 12 }, (_, i) => Date.UTC(2023, i, 1))],
		[{ weekday: "long", timeZone: "UTC" }, Array.from({ length: 7 }, (_, i) => Date.UTC(2023, 0, 1 + i))],
	] as const) {
		const part = "month" in options ? "month" : "weekday";
		const nameIn = (locale: string, date: number) =>
			new Intl.DateTimeFormat(locale, options).formatToParts(date).find(({ type }) => type === part)?.value ?? "";
		for (const date of dates) {
			const name = nameIn(language, date).toLowerCase();
			const meaning = nameIn("en", date);
			if (name.length < 4 || plain(name) === plain(meaning) || knows(name) || /\d/.test(name)) continue;
			calendar.add(name, meaning, language);
		}
	}

const written = (docstring: string, name: string, rows: readonly (readonly [string, string, string])[]): string =>
	`// Generated by scripts/make-exonyms.ts from CLDR ${process.versions["cldr"] ?? ""} (Unicode License v3); do not edit.

/** ${docstring} */
export const ${name}: readonly (readonly [name: string, english: string, languages: string])[] = [
${rows.map((row) => `\t${JSON.stringify(row).replace(/,/g, ", ")},`).join("\n")}
];
`;

const rules = path.join(import.meta.dirname, "..", "rules", "untranslated");
fs.writeFileSync(
	path.join(rules, "exonym", "countries.ts"),
	written(
		"Countries as other languages name them, with the English name and the languages.",
		"COUNTRIES",
		countries.rows(),
	),
);
fs.writeFileSync(
	path.join(rules, "foreign-month", "data.ts"),
	written(
		"Months and weekdays of other languages in lower case, with the English name and the languages.",
		"CALENDAR",
		calendar.rows(),
	),
);
console.error(`${countries.rows().length} countries, ${calendar.rows().length} months and weekdays`);
