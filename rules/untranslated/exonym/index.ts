import { defineRule, hashOf, isNamePart, isTitle, quotes, wordHashes, words } from "../../../src/kit/index.ts";
import { COUNTRIES } from "./countries.ts";
import { PLACES } from "./places.ts";

interface Exonym {
	readonly name: string;
	readonly english: string;
	readonly languages: string;
}

/** By the first word, the longest name first. */
const BY_FIRST_WORD = new Map<string, Exonym[]>();
for (const [name, english, languages] of [...COUNTRIES, ...PLACES]) {
	const first = /^[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*/u.exec(name)?.[0] ?? name;
	BY_FIRST_WORD.set(
		first,
		[...(BY_FIRST_WORD.get(first) ?? []), { name, english, languages }].sort((a, b) => b.name.length - a.name.length),
	);
}

const FIRST_WORDS: ReadonlySet<number> = new Set([...BY_FIRST_WORD.keys()].map(hashOf));
/** Does a word that such a name begins with stand there, and not in lower case, in which most of them are English or nothing? */
const hasNameStart = (hashes: readonly number[], text: string): boolean => {
	for (let i = 0; i < hashes.length; i += 2) {
		const first = text.charCodeAt(hashes[i] ?? 0);
		if ((first < 97 || first > 122) && FIRST_WORDS.has(hashes[i + 1] ?? 0)) return true;
	}
	return false;
};

const LANGUAGES = new Intl.DisplayNames("en", { type: "language" });
const named = (languages: string): string => {
	const names = languages.split(" ").map((code) => LANGUAGES.of(code) ?? code);
	return names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : (names[0] ?? "");
};

export default defineRule({
	meta: {
		id: "exonym",
		family: "untranslated",
		summary: "A country, city or region by its name in another language, such as `Moscou` or `Reino Unido`",
		mqm: "accuracy/mistranslation/named-entity",
		severity: "major",
		level: "error",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { place: "Unexpected foreign name {actual}, expected {expected}" },
	needs: { wordHashes, words, quotes },
	words: new Set([...BY_FIRST_WORD.keys()].map((name) => name.toLowerCase())),
	per: "block",
	*check(facts, { text }) {
		if (!hasNameStart(facts.wordHashes, text)) return;
		for (const word of facts.words) {
			if (!word.capitalised) continue;
			const found = BY_FIRST_WORD.get(word.text)?.find(
				({ name }) =>
					text.startsWith(name, word.start) && !/^[\p{L}\p{N}-]/u.test(text.slice(word.start + name.length)),
			);
			if (!found) continue;
			const span = { start: word.start, end: word.start + found.name.length };
			// Rue de Londres, Rapid Wien, Radio France Bruxelles: a part of a name stays as it is.
			if (isNamePart(text, span) || isTitle(text, facts.quotes, span)) continue;
			// "the Netherlands" behind a "the" of the text.
			const english = /\bthe $/i.test(text.slice(0, span.start)) ? found.english.replace(/^the /, "") : found.english;
			yield {
				span,
				message: "place",
				expected: [word.initial && span.start === 0 ? english.replace(/^t(?=he )/, "T") : english],
				note: `Its name in ${named(found.languages)}`,
				...(found.languages.includes(" ") ? {} : { language: found.languages }),
			};
		}
	},
});
