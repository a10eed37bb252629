import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ArticleFacts, Session } from "../src/chain/session.ts";
import { dictionary, knownWords, repeats, wordHashes } from "../src/facts/index.ts";
import { createArticle, hashOf, plain, scan } from "../src/text/index.ts";

const wordsIn = (text: string): readonly [start: number, hash: number][] => {
	const { tokens } = scan(text);
	return Array.from({ length: tokens.length / 2 }, (_, i): [number, number] => [
		tokens[2 * i] ?? 0,
		tokens[2 * i + 1] ?? 0,
	]).filter(([, hash]) => hash !== 0);
};

describe("the hashes of words", () => {
	it("are those of each word by itself, whatever its case", () => {
		expect(wordsIn("The well-known O'Neill, AT&T: 5 été")).toEqual([
			[0, hashOf("the")],
			[4, hashOf("WELL-KNOWN")],
			[15, hashOf("o'neill")],
			[22, hashOf(",")],
			[24, hashOf("at&t")],
			[30, hashOf("77")],
			[32, hashOf("Été")],
		]);
	});

	it("do not depend on what stands around a word", () => {
		const word = fc.stringMatching(/^[a-z]{1,12}(?:['-][a-z]{1,5})?$/);
		fc.assert(
			fc.property(fc.array(word, { minLength: 1 }), (list) => {
				expect(wordsIn(list.join(" ")).map(([, hash]) => hash)).toEqual(list.map(hashOf));
			}),
		);
	});
});

describe("the filter of known words", () => {
	it("says of lower-case words what the dictionary says, but for one in a hundred unknown ones", async () => {
		const [filter, { knows }] = await Promise.all([knownWords.load(), dictionary.load()]);
		const known = ["colour", "color", "organisation", "walked", "harbours", "won't", "blog", "unlikeliest"];
		for (const text of known) expect([text, knows(text), filter.has(hashOf(text))]).toEqual([text, true, true]);
		const made = Array.from({ length: 1000 }, (_, i) => `zq${i.toString(26).replace(/\d/g, "x")}vw`);
		expect(made.filter((text) => filter.has(hashOf(text))).length).toBeLessThan(10);
	});
});

describe("repeats", () => {
	const needs = { repeats, wordHashes };
	const repeatsIn = (text: string) => {
		const article = createArticle(text, plain, "a.txt");
		const values = new ArticleFacts(article, new Session()).valuesFor(needs);
		return repeats.compute(values, article).map(({ again }) => article.text.slice(again.start, again.end));
	};
	it("are passages of eight words and more, to their last word", () => {
		expect(
			repeatsIn("One two three four five six seven eight nine.\n\nThen one two three four five six seven eight, no."),
		).toEqual(["one two three four five six seven eight"]);
	});

	it("do not reach over the end of a paragraph, nor over another number", () => {
		expect(
			repeatsIn("One two three four.\n\nFive six seven eight. One two three four.\n\nFive six seven eight."),
		).toEqual([]);
		expect(
			repeatsIn("It rose by 4 per cent in the year to June.\n\nIt rose by 5 per cent in the year to June."),
		).toEqual([]);
	});
});
