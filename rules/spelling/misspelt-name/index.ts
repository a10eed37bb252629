import {
	type CapitalisedWord,
	capitalised,
	defineRule,
	type Edit,
	editBetween,
	hashOf,
	type KnownWords,
	knownWords,
	type Problem,
	placesOf,
	soundAlike,
	spellingOf,
} from "../../../src/kit/index.ts";
import { FOREIGN_SPELLINGS, PEOPLE } from "./data.ts";

/** Alone, only a long name is told from all others by its letters; in UTF-16 units. */
const UNMISTAKABLE = 8;
/** Edits that a hand makes; another letter in the place of one may be another name. */
const SLIPS: ReadonlySet<Edit> = new Set<Edit>(["insertion", "deletion", "swap"]);
/** How far a neighbor reaches, in UTF-16 units. */
const REACH = 24;
const BEFORE = /(?<![\p{L}\p{M}'-])(\p{Lu}[\p{L}\p{M}'-]{3,}) $/u;
const AFTER = /^ (\p{Lu}[\p{L}\p{M}-]{3,})/u;

const plainOf = (text: string): string => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

/** The names that stand right before and right behind a name, as English writes them, by the name's hash. */
const PARTNERS = new Map<number, { before: string[]; after: string[] }>();
/** Long names by their first letter. */
const LONG = new Map<string, string[]>();
for (const person of PEOPLE) {
	const parts = person.split(" ");
	for (const [i, part] of parts.entries()) {
		const key = hashOf(part);
		const partners = PARTNERS.get(key) ?? { before: [], after: [] };
		if (i > 0) partners.before.push(parts[i - 1] ?? "");
		if (i + 1 < parts.length) partners.after.push(parts[i + 1] ?? "");
		PARTNERS.set(key, partners);
		if (i > 0 && part.length >= UNMISTAKABLE && !part.includes("-")) {
			const initial = part.charAt(0).toLowerCase();
			LONG.set(initial, [...(LONG.get(initial) ?? []), part]);
		}
	}
}

const FOREIGN: ReadonlyMap<number, string> = new Map(
	[...FOREIGN_SPELLINGS].map(([spelling, name]) => [hashOf(spelling), name]),
);

/** Does a spelling differ from the name by more than an ending, as that of a woman's name or of an adjective does? */
const isSlipOf = (spelling: string, name: string, edits: ReadonlySet<Edit>): boolean => {
	const a = plainOf(spelling);
	const b = plainOf(name);
	if (a.startsWith(b) || b.startsWith(a) || a.at(-1) !== b.at(-1)) return false;
	const edit = editBetween(a, b);
	return edit !== undefined && edits.has(edit) && soundAlike(a, b);
};
const ANY_LETTER: ReadonlySet<Edit> = new Set<Edit>([...SLIPS, "substitution"]);

/** Without what Cyrillic names differ by from house to house: `Alexei`, `Alexey`. */
const houseless = (name: string): string => name.charAt(0) + plainOf(name.slice(1)).replace(/[eijy]+/g, "i");

/** The name that a neighbor should be, if it is nearly that. */
const meant = (neighbor: string | undefined, partners: readonly string[]): string | undefined => {
	if (!neighbor || partners.some((partner) => plainOf(partner) === plainOf(neighbor))) return undefined;
	return partners.find((partner) => isPartnerSlip(neighbor, partner));
};
/** A given name that is another form of it, or is one in its own right (`Victor`), is the writer's choice. */
const meantGiven = (neighbor: string | undefined, partners: readonly string[], known: KnownWords) => {
	const slip = meant(neighbor, partners);
	const name = known.has(hashOf(neighbor ?? "")) && !isSpanish(neighbor ?? "", slip ?? "") ? undefined : slip;
	return name && houseless(name) !== houseless(neighbor ?? "") ? name : undefined;
};
const unsigned = (name: string): string => plainOf(name).replace(/[sz]$/, "");
/** A Portuguese given name as Spanish writes it: `Luis` for `Luiz`. */
const isSpanish = (spelling: string, name: string): boolean =>
	/s$/.test(spelling) && /z$/.test(name) && unsigned(spelling) === unsigned(name);

/** Beside its partner a name may also differ in the last letter by sound alone: `Halevy`, `Halevi`. */
const isPartnerSlip = (spelling: string, name: string): boolean =>
	isSlipOf(spelling, name, ANY_LETTER) ||
	isSpanish(spelling, name) ||
	(/[iy]$/.test(spelling) && /[iy]$/.test(name) && plainOf(spelling).slice(0, -1) === plainOf(name).slice(0, -1));

type Slip = Problem<"name" | "foreign">;

const ownSlip = (word: CapitalisedWord, text: string): { expected: string; message: Slip["message"] } | undefined => {
	const foreign = FOREIGN.get(word.hash);
	if (foreign) return { expected: foreign, message: "foreign" };
	if (word.known || word.length < UNMISTAKABLE - 1) return undefined;
	const initial = text[word.starts[0] ?? 0] ?? "";
	const name = LONG.get(initial.toLowerCase())?.find((long) => isSlipOf(spellingOf(word, text), long, SLIPS));
	return name ? { expected: name, message: "name" } : undefined;
};

export default defineRule({
	meta: {
		id: "misspelt-name",
		family: "spelling",
		summary: "The name of a person of the news in a spelling that English does not use",
		mqm: "accuracy/mistranslation/named-entity",
		severity: "minor",
		level: "warning",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: {
		name: "Unexpected spelling {actual} of a name, expected {expected}",
		foreign: "Unexpected foreign spelling {actual} of a name, expected {expected}",
	},
	needs: { capitalised, knownWords },
	per: "article",
	*check(facts, { text }) {
		const { knownWords } = facts;
		for (const word of facts.capitalised) {
			const slip = ownSlip(word, text);
			if (slip) for (const span of placesOf(word)) yield { span, message: slip.message, expected: [slip.expected] };
			const partners = PARTNERS.get(word.hash);
			if (!partners) continue;
			for (const { start, end } of placesOf(word)) {
				const left = BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
				const before = meantGiven(left, partners.before, knownWords);
				if (left && before)
					yield { span: { start: start - 1 - left.length, end: start - 1 }, message: "name", expected: [before] };
				const right = AFTER.exec(text.slice(end, end + REACH))?.[1];
				const after = meant(right, partners.after);
				if (right && after)
					yield { span: { start: end + 1, end: end + 1 + right.length }, message: "name", expected: [after] };
			}
		}
	},
});
