import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { sortedLexicon, soundEntries } from "../src/lexicon/check.ts";
import { compileLexicons } from "../src/lexicon/compile.ts";
import { createMatcher, proposalsOf } from "../src/lexicon/index.ts";
import { matchingView } from "../src/text/index.ts";
import { root } from "./support/examples.ts";

const folder = path.join(root, "src", "lexicon", "languages");
const files = fs.readdirSync(folder).filter((name) => name.endsWith(".tsv"));
const entriesOf = (file: string) =>
	soundEntries(fs.readFileSync(path.join(folder, file), "utf8"), path.basename(file, ".tsv")).entries;
const matcher = createMatcher(
	compileLexicons(Object.fromEntries(files.map((file) => [path.basename(file, ".tsv"), entriesOf(file)]))),
);

describe("lexicons", () => {
	it.each(files)("%s is sorted, and each of its lines can be read", (file) => {
		const text = fs.readFileSync(path.join(folder, file), "utf8");
		expect(soundEntries(text, path.basename(file, ".tsv")).faults).toEqual([]);
		expect(sortedLexicon(text) === text, "run `npm run lexicons`").toBe(true);
	});

	it("reject a proposal in which a small word stands twice", () => {
		const faultsOf = (proposal: string) =>
			soundEntries(`until end of the year\t${proposal}\tpreposition\tlikely\tbis Ende des Jahres`, "de").faults;
		expect(faultsOf("until the end of the the year")).toHaveLength(1);
		expect(faultsOf("until the end of the year")).toEqual([]);
		expect(faultsOf("near the A6")).toEqual([]);
	});

	it("have no certain entry that a good article uses", () => {
		const clean = path.join(root, "fixtures", "clean");
		const fired = fs.readdirSync(clean).flatMap((name) =>
			matcher
				.match(matchingView(fs.readFileSync(path.join(clean, name), "utf8")))
				.filter(({ entry }) => entry.certain)
				.map(({ entry }) => `${name}: ${entry.language} ${entry.pattern}`),
		);
		expect(fired).toEqual([]);
	});
});

describe("proposals", () => {
	it.each([
		["from his side ,\tfor his part ,", "From his side, he left.", "For his part"],
		[", among which\t, including", "The men, among which two boys, left.", "including"],
		["in particular\t, including", "The men in particular two boys left.", ", including"],
	])("of %j do not double a comma that the hit leaves where it is", (row, text, expected) => {
		const [hit] = createMatcher(compileLexicons({ ru: [`${row}\tconnective\tlikely\toriginal`] })).match(text);
		expect(hit && proposalsOf(hit, text.slice(hit.start, hit.end))).toEqual([expected]);
	});
});

describe("matcher", () => {
	const hitsOf = (pattern: string, text: string) =>
		createMatcher(compileLexicons({ fr: [`${pattern}\tproposal\tidiom\tcertain\toriginal`] }))
			.match(matchingView(text))
			.map(({ start, end }) => text.slice(start, end));

	it("finds words behind a comma of the pattern, whichever of them is looked for first", () => {
		expect(
			hitsOf("ministry of health , labour and welfare", "The Ministry of Health, Labour and Welfare said."),
		).toEqual(["Ministry of Health, Labour and Welfare"]);
		expect(hitsOf("at the same time , (he|she) stressed", "At the same time, she stressed this.")).toEqual([
			"At the same time, she stressed",
		]);
	});

	it("finds numbers of several parts and names of several words", () => {
		expect(hitsOf("rise of <num> % of", "A rise of 1,500.5 % of it.")).toEqual(["rise of 1,500.5 % of"]);
		expect(hitsOf("affirmed <name> , president", "So affirmed Anna Maria Kovalenko, president of all.")).toEqual([
			"affirmed Anna Maria Kovalenko, president",
		]);
	});

	it("does not find a number in the decimals of another", () => {
		expect(hitsOf("<num> thousand patients", "86.5 thousand patients")).toEqual(["86.5 thousand patients"]);
	});

	it("finds words with masked markup inside", () => {
		expect(hitsOf("page with a word of sparrowhawk", "a pa\u2060ge with a word of sparrowhawk")).toEqual([
			"pa\u2060ge with a word of sparrowhawk",
		]);
	});

	it("finds nothing where a mark stands between the words", () => {
		expect(hitsOf("word of power", "He gave his word of. Power came later.")).toEqual([]);
	});
});
