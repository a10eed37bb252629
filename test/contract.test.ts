import fs from "node:fs";
import path from "node:path";
import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import registry from "../rules/registry.ts";
import {
	applyFixes,
	configureRule,
	createProcessor,
	findingsOf,
	prepareArticle,
	toPointOf,
} from "../src/chain/index.ts";
import { type Finding, type Rule, withinCeiling } from "../src/core/index.ts";
import type { Examples } from "../src/kit/index.ts";
import { createArticle, formatNameOf, loadFormat, matchingView } from "../src/text/index.ts";
import { folderOf, loadExamples, type ReadExample, readExample } from "./support/examples.ts";
import { readmeOf, SECTIONS } from "./support/readme.ts";

const examplesOf = await loadExamples();

const hintsOf = ({ translatedFrom }: Pick<ReadExample, "translatedFrom">) =>
	translatedFrom ? ({ translated: "always", sourceLanguages: translatedFrom } as const) : undefined;

const findingsIn = async (
	rule: Rule,
	text: string,
	example: Omit<ReadExample, "text" | "markers" | "fixed">,
): Promise<readonly Finding[]> => {
	const configured = configureRule(rule, [true, example.options ?? {}]);
	const processor = createProcessor({
		rules: configured ? [configured] : [],
		parse: () => ({ type: "RootNode", children: [] }),
	});
	const file = new VFile({ value: text, path: example.path ?? "example.txt" });
	const article = createArticle(text, await loadFormat(formatNameOf(file.path)), file.path, hintsOf(example));
	const frozen = JSON.stringify(article);
	prepareArticle(file, article);
	const tree = processor.parse(file);
	const shape = JSON.stringify(tree, (key, value) =>
		key === "children" && typeof value === "object" ? [...value].length : value,
	);
	await processor.run(tree, file);
	expect(JSON.stringify(article), "a rule changed the article").toBe(frozen);
	expect(
		JSON.stringify(tree, (key, value) => (key === "children" && typeof value === "object" ? [...value].length : value)),
	).toBe(shape);
	return findingsOf(file);
};

/** 1 MB of what makes a regular expression go back and forth. */
const HOSTILE: Readonly<Record<string, string>> = {
	"single letters": "a ".repeat(500_000),
	blanks: " ".repeat(1_000_000),
	"straight quotes": `"`.repeat(1_000_000),
	"apostrophes between letters": "a'".repeat(500_000),
	"opening brackets": "(".repeat(1_000_000),
	digits: "1".repeat(1_000_000),
	"digits and commas": "1,".repeat(500_000),
	"capitalised words": "Aa ".repeat(333_333),
	"full stops": ". ".repeat(500_000),
	"one line of words": "Word and word, said the 12 (x) “quote” ".repeat(25_000),
	ampersands: "&amp;".repeat(200_000),
	"letters without a blank": "abcdefgh".repeat(125_000),
};

for (const rule of registry) {
	const { meta } = rule;
	const examples: Examples = examplesOf.get(meta.id) ?? { bad: [], good: [] };
	const bad = examples.bad.map(readExample);
	const good = examples.good.map(readExample);
	describe(`${meta.family}/${meta.id}`, () => {
		it("lives in the folder that its family and id name", () => {
			expect(fs.existsSync(path.join(folderOf(rule), "index.ts"))).toBe(true);
			expect(meta.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
		});

		it("speaks in whole sentences without a full stop", () => {
			for (const message of Object.values(rule.messages))
				expect(message).toMatch(/^(?:Unexpected|Missing|Possible) .*[^.]$/);
			expect(meta.summary).toMatch(/^[A-Z“`].*[^.]$/);
		});

		it("has three bad and three good examples", () => {
			expect(bad.length).toBeGreaterThanOrEqual(3);
			expect(good.length).toBeGreaterThanOrEqual(3);
			for (const example of bad) expect(example.markers.length).toBeGreaterThan(0);
			for (const example of good) expect(example.markers).toEqual([]);
		});

		it.each(bad.map((example) => [example.text, example] as const))("finds %j", async (_name, example) => {
			const findings = await findingsIn(rule, example.text, example);
			expect(findings.map(({ span, actual, expected }) => ({ ...span, actual, expected: expected[0] }))).toEqual(
				example.markers.map(({ start, end, actual, expected }) => ({ start, end, actual, expected })),
			);
			for (const finding of findings) {
				expect(example.text.slice(finding.span.start, finding.span.end)).toBe(finding.actual);
				expect(withinCeiling(finding.safety, meta.fix), `${finding.safety} is above the ceiling ${meta.fix}`).toBe(
					true,
				);
				expect(finding.reason).not.toMatch(/[{}]\w+[{}]|``/);
				expect(toPointOf(example.text)(finding.span.start).offset).toBe(finding.span.start);
			}
		});

		it.each(bad.map((example) => [example.text, example] as const))("mends %j for good", async (_name, example) => {
			const { source } = applyFixes(example.text, await findingsIn(rule, example.text, example), "unsafe");
			expect(source).toBe(example.fixed);
			const again = await findingsIn(rule, source, example);
			expect(again.filter(({ expected }) => expected.length > 0)).toEqual([]);
		});

		it.each(good.map((example) => [example.text, example] as const))("leaves %j alone", async (_name, example) => {
			expect((await findingsIn(rule, example.text, example)).map(({ actual }) => actual)).toEqual([]);
		});

		it("finds the same whatever the line ends, the quotation marks and the byte order mark", async () => {
			for (const example of [...bad, ...good]) {
				const expected = (await findingsIn(rule, example.text, example)).map(({ actual }) => matchingView(actual));
				const crlf = await findingsIn(rule, example.text.replaceAll("\n", "\r\n"), example);
				expect(crlf.map(({ actual }) => matchingView(actual.replaceAll("\r", "")))).toEqual(expected);
				const bom = await findingsIn(rule, `\uFEFF${example.text}`, example);
				expect(bom.map(({ actual }) => matchingView(actual).trimStart())).toEqual(
					expected.map((text) => text.trimStart()),
				);
				// Marks that are garbage, or the very thing that the rule is about, cannot be swapped.
				if (meta.family === "encoding" || examples.spellingMatters) continue;
				const straight = await findingsIn(rule, example.text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"), example);
				expect(straight.map(({ actual }) => matchingView(actual))).toEqual(expected);
			}
		});

		it("is not told what to skip by a trait, a word or a look that its examples lack", async () => {
			// A global or sticky expression remembers where it was.
			expect(rule.look?.flags ?? "").not.toMatch(/[gy]/);
			const { when: _when, words: _words, look: _look, ...everywhere } = rule;
			for (const example of [...bad, ...good])
				expect(await findingsIn(everywhere, example.text, example)).toEqual(
					await findingsIn(rule, example.text, example),
				);
		});

		it("honours the allow option", async () => {
			const [example] = bad;
			if (!example) return;
			const allow = example.markers.map(({ actual }) => actual);
			expect(await findingsIn(rule, example.text, { ...example, options: { ...example.options, allow } })).toEqual([]);
		});

		it("has a readme that is written and current", () => {
			const file = path.join(folderOf(rule), "readme.md");
			const text = fs.existsSync(file) ? fs.readFileSync(file, "utf8") : "";
			expect(text, "run `npm run readmes`").toBe(readmeOf(rule, examples));
			for (const title of SECTIONS) expect(text).toMatch(new RegExp(`^## ${title}\n\n\\S`, "m"));
		});

		it("goes through hostile text", { timeout: 60_000 }, async () => {
			for (const [name, text] of Object.entries(HOSTILE)) expect(await findingsIn(rule, text, {}), name).toBeDefined();
		});
	});
}
