import { defineRule, isTranslated, matchesOf, mayBeTranslated, origin } from "../../../src/kit/index.ts";
import { ADJECTIVES, BODIES, CITIES, HEADS, OFFICES, PORTFOLIOS } from "./data.ts";

const anyOf = (words: Iterable<string>): string => [...words].join("|");
/** In capitals or not: `minister of health Juan Rey`. */
const portfolio = anyOf([...PORTFOLIOS.keys()].flatMap((name) => [name, name.toLowerCase()]));
const NAME = String.raw`(?=\s\p{Lu}[\p{Ll}'’-]+\s\p{Lu}\p{Ll})`;
/** `the President of Ukraine Anna Nowak`, `Minister of Foreign Affairs of Peru Juan Rey`. */
const OF_COUNTRY = new RegExp(
	String.raw`(?<!\b(?:[Dd]eputy|[Ff]ormer|[Ee]xecutive|[Vv]ice|then|[Ff]irst|[Aa]cting) )\b(?:[Tt]he )?(Prime Minister|President|Vice President|Chancellor|Foreign Minister|Ambassador|Interior Minister|Defen[sc]e Minister|Finance Minister|Health Minister|Minister (?:of|for) (?:the )?(${portfolio})) of (?:the (?=United|Russian F|Netherl|Czech|USA|Republic))?(${anyOf(ADJECTIVES.keys())})${NAME}`,
	"gu",
);
/** `the Minister of Health Juan Rey`; with a comma before the name it is English. */
const OF_PORTFOLIO = new RegExp(String.raw`\b(?:[Tt]he )?[Mm]inister (?:of|for) (?:the )?(${portfolio})${NAME}`, "gu");
/** `the president Juan Rey`. */
const WITH_ARTICLE = new RegExp(String.raw`\b([Tt])he (${anyOf(OFFICES)})${NAME}`, "gu");

const TWO_NAMES = String.raw`(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?![\p{L}'’-]| \p{Lu})`;
/** A verb would make it a clause: `the head of the agency Juan Rey founded`. */
const NO_CLAUSE = String.raw`(?=\s(?:said|says|told|announced|stated|added|explained|declared|reported|wrote|noted|emphasized|stressed|has|had|is|was|will|also|in|on|at|and|to|with|during)\b|\s*[.,;:)]|$)`;
/** `the head of the committee Juan Rey`, `the mayor of Rome Anna Rossi`: a name without the comma that sets it off. */
const UNSET = new RegExp(
	String.raw`\b([Tt]he (?:\p{Ll}+ )?(?:${anyOf(HEADS)}) of (?:(?:the|this|our) (?:\p{Ll}+ ){0,2}(?:${anyOf(BODIES)})|(?:the )?\p{Lu}{2,6}|${anyOf(CITIES)})) ${TWO_NAMES}${NO_CLAUSE}`,
	"gmu",
);

/** The last words of offices. */
const OFFICE_WORDS = new Set(
	[...OFFICES, ...HEADS, "ambassador", "chancellor", "minister", "president"].map((office) =>
		office.toLowerCase().replace(/^.* /, ""),
	),
);

/** Whether any of the patterns is there. */
const CANDIDATE = new RegExp(
	[OF_COUNTRY, OF_PORTFOLIO, WITH_ARTICLE, UNSET].map(({ source }) => source).join("|"),
	"mu",
);

const capitalised = (words: string): string => words.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
const shortOf = (of: string): string => PORTFOLIOS.get(capitalised(of)) ?? of;

export default defineRule({
	meta: {
		id: "office-order",
		family: "calque",
		summary: "An office before a name in the order, or with the article, of another language",
		mqm: "accuracy/mistranslation/calque",
		severity: "minor",
		level: "warning",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: {
		country: "Unexpected order of office and country in {actual}, expected {expected}",
		portfolio: "Unexpected order of office and portfolio in {actual}, expected {expected}",
		comma: "Missing comma between office and name in {actual}, expected {expected}",
		article: "Unexpected article before an office and a name in {actual}, expected {expected}",
	},
	needs: { origin },
	words: OFFICE_WORDS,
	look: CANDIDATE,
	per: "article",
	*check(facts, article, _options, blocks) {
		for (const { text, span } of blocks) {
			const at = (index: number, whole: string) => ({
				start: span.start + index,
				end: span.start + index + whole.length,
			});
			for (const { index, 0: whole, 1: office = "", 2: of, 3: country = "" } of matchesOf(text, OF_COUNTRY)) {
				if (!mayBeTranslated(facts.origin, article)) return;
				const title = of === undefined ? office : `${shortOf(of)} Minister`;
				yield {
					span: at(index, whole),
					message: "country",
					expected: [`${ADJECTIVES.get(country) ?? country} ${title}`],
				};
			}
			for (const { index, 0: whole, 1: of = "" } of matchesOf(text, OF_PORTFOLIO)) {
				if (!isTranslated(facts.origin, article)) return;
				yield { span: at(index, whole), message: "portfolio", expected: [`${shortOf(of)} Minister`] };
			}
			for (const { index, 0: whole, 1: office = "", 2: name = "" } of matchesOf(text, UNSET)) {
				if (!isTranslated(facts.origin, article)) return;
				const goesOn = /^\s+\p{L}/u.test(text.slice(index + whole.length, index + whole.length + 3));
				yield { span: at(index, whole), message: "comma", expected: [`${office}, ${name}${goesOn ? "," : ""}`] };
			}
			for (const { index, 0: whole, 2: office = "" } of matchesOf(text, WITH_ARTICLE)) {
				if (!isTranslated(facts.origin, article)) return;
				yield { span: at(index, whole), message: "article", expected: [capitalised(office)] };
			}
		}
	},
});
