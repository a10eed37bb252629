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

/** The bits of the filter over the words of Hunspell dictionaries, lower case, as base64. */
export const knownWordBits = (dictionaries: readonly { aff: Uint8Array; dic: Uint8Array }[]): string => {
	const words = new Set(dictionaries.flatMap(formsOf).map((form) => form.toLowerCase()));
	const members = [...words].filter((word) => !(word.endsWith("'s") && words.has(word.slice(0, -2))));
	return toBase64(bloomBits(Uint32Array.from(members, hashOf)));
};
