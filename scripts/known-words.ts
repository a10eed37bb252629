/** The words of the dictionaries as a filter of hashes; see `src/facts/known-words.ts`. */
import nspell from "nspell";
import { bloomBits } from "../src/lexicon/bloom.ts";
import { toBase64 } from "../src/lexicon/bytes.ts";
import { hashOf } from "../src/text/index.ts";

/** All forms that nspell accepts; it has them as the keys of the table it looks words up in. */
const formsOf = ({ aff, dic }: { aff: Uint8Array; dic: Uint8Array }): string[] => {
	const speller = nspell(Buffer.from(aff).toString(), Buffer.from(dic).toString());
	const table: unknown = Reflect.get(speller, "data");
	if (typeof table !== "object" || table === null) throw new Error("nspell keeps its words elsewhere now");
	return Object.keys(table).filter((form) => speller.correct(form));
};

/** Filters over the words of Hunspell dictionaries, as base64 of their bits. */
export interface WordFilters {
	/** All words in lower case, names too. */
	readonly bits: string;
	/** Those that are right in lower case. */
	readonly lowerBits: string;
}

const bitsOf = (words: readonly string[]): string => toBase64(bloomBits(Uint32Array.from(words, hashOf)));

/** The filters of these dictionaries together. A possessive is in neither where its noun is. */
export const wordFilters = (dictionaries: readonly { aff: Uint8Array; dic: Uint8Array }[]): WordFilters => {
	const forms = dictionaries.flatMap(formsOf);
	const without = (words: ReadonlySet<string>): string[] =>
		[...words].filter((word) => !(word.endsWith("'s") && words.has(word.slice(0, -2))));
	return {
		bits: bitsOf(without(new Set(forms.map((form) => form.toLowerCase())))),
		lowerBits: bitsOf(without(new Set(forms.filter((form) => form === form.toLowerCase())))),
	};
};
