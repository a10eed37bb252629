import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { configureRules, createLinter } from "../src/engine/index.ts";
import {
	createArticle,
	FORMAT_NAMES,
	isContainer,
	loadContainer,
	loadFormat,
	matchingView,
	type Part,
} from "../src/text/index.ts";

// More runs than a test can wait for: FUZZ_RUNS=5000 npx vitest run test/format-laws.test.ts
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: Number(process.env["FUZZ_RUNS"] ?? 150) });

/** What rules look for, and what the formats are made of, in any order. */
const PIECES = [
	...'the |the the |It was the the end, then. | ,| . |business minister foreigners |Text size|date 2024-02-16 |20h42 |\n|\n\n|\r\n|\r|\t|"|\'|,|;|<p>|</p>|<b>|</b>|<br>|<code>|</code>|<!--|-->|<script>|</script>|<li>|<td|>|<|&amp;|&rsquo;|&nbsp;|&#8220;|&#x1F600;|&copy |&NotEqualTilde;|&|{|}|:|\\|\\u00e9|\\n|😀|é|\u2028|\u2029|\u0085|\uFEFF|\u2060|\uFFFC|WEBVTT|NOTE postedit-disable|1|00:00:01,000 --> 00:00:02,000|00:01.000 --> 00:02.000|<i>|{\\an8}|{"text":"a"}|{"text":|text|# |**|- '.split(
		"|",
	),
	"\ud83d",
	"|",
];
const piece = fc.constantFrom(...PIECES);
const text = fc
	.array(fc.oneof({ weight: 5, arbitrary: piece }, fc.string({ maxLength: 4 })), { maxLength: 40 })
	.map((parts) => parts.join(""));
const mode = fc.constantFrom("safe" as const, "unsafe" as const);
const linter = createLinter(configureRules());
const EXTENSIONS: Readonly<Record<string, string>> = { plain: "txt", markdown: "md" };
const pathOf = (format: string): string => `a.${EXTENSIONS[format] ?? format}`;
const FORMATS = FORMAT_NAMES.filter((name) => !isContainer(name));
const CONTAINERS = FORMAT_NAMES.filter(isContainer);
const isPart = (found: object): found is Part => "spell" in found;

describe("laws of the formats", () => {
	it.each(FORMATS)("%s keeps the length of any text, and its blocks lie in order inside", async (name) => {
		const format = await loadFormat(name);
		fc.assert(
			fc.property(text, (source) => {
				const article = createArticle(source, format);
				expect([article.raw.length, article.text.length]).toEqual([source.length, source.length]);
				expect(matchingView(article.text)).toBe(article.text);
				let at = 0;
				for (const { span, text: cut } of article.blocks) {
					expect(span.start).toBeGreaterThanOrEqual(at);
					expect(span.end).toBeGreaterThan(span.start);
					expect(cut).toBe(article.text.slice(span.start, span.end));
					at = span.end;
				}
				expect(at).toBeLessThanOrEqual(source.length);
			}),
		);
	});

	it.each(FORMAT_NAMES)("%s has findings that hold what the source holds at their places", async (name) => {
		await fc.assert(
			fc.asyncProperty(text, async (body) => {
				const source = CONTAINERS.includes(name) && name !== "jsonl" ? `text\n${body}` : body;
				const { findings } = await linter.lint(source, pathOf(name), "none");
				let at = 0;
				for (const { span, actual } of findings) {
					expect(source.slice(span.start, span.end)).toBe(actual);
					expect(span.start).toBeGreaterThanOrEqual(at);
					at = span.end;
				}
			}),
		);
	});

	it.each(FORMATS)("%s is mended once and for all, and is as it was if nothing is found", async (name) => {
		await fc.assert(
			fc.asyncProperty(text, mode, async (source, fix) => {
				const once = await linter.lint(source, pathOf(name), fix);
				if (once.fixed.length === 0) expect(once.source).toBe(source);
				if (!/[\u2060\uFFFC]/.test(source)) expect(once.source).not.toMatch(/[\u2060\uFFFC]/);
				expect((await linter.lint(once.source, pathOf(name), fix)).source).toBe(once.source);
			}),
		);
	});

	it("a page keeps its tags, in their order, whatever is mended in it", async () => {
		const tags = (source: string) => source.match(/<[^<>]*>/g) ?? [];
		const words = fc.constantFrom(
			"the the ",
			"end , ",
			"it&rsquo;s ",
			"the ",
			"<b>",
			"</b>",
			"<i>",
			"</i>",
			"<p>",
			"Text size ",
			"a &lt; b ",
			"&nbsp;",
		);
		await fc.assert(
			fc.asyncProperty(fc.array(words, { maxLength: 25 }), async (parts) => {
				const source = parts.join("");
				expect(tags((await linter.lint(source, "a.html", "unsafe")).source)).toEqual(tags(source));
			}),
		);
	});

	it.each(["srt", "vtt"])("%s keeps its cues and their times, whatever is mended in them", async (name) => {
		const format = await loadFormat(name);
		const line = fc
			.array(fc.constantFrom("the the ", "end , ", "it ", "the ", "<i>", "</i>", "Text size ", "date 2024-02-16 "), {
				minLength: 1,
				maxLength: 6,
			})
			.map((parts) => parts.join(""));
		await fc.assert(
			fc.asyncProperty(fc.array(fc.array(line, { minLength: 1, maxLength: 2 }), { maxLength: 5 }), async (cues) => {
				const time = name === "srt" ? "00:00:01,000 --> 00:00:02,000" : "00:01.000 --> 00:02.000";
				const source = `${name === "vtt" ? "WEBVTT\n\n" : ""}${cues.map((lines, i) => `${i + 1}\n${time}\n${lines.join("\n")}\n\n`).join("")}`;
				const { source: mended } = await linter.lint(source, `a.${name}`, "unsafe");
				const counts = [source, mended].map((either) => [
					createArticle(either, format).blocks.length,
					either.split(time).length,
					either.split(/\n\s*\n/).length,
				]);
				expect(counts[1]).toEqual(counts[0]);
			}),
		);
	});

	it.each(CONTAINERS)("%s maps each unit of an article to what spells it", async (name) => {
		const container = await loadContainer(name);
		fc.assert(
			fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), fc.boolean(), (texts, escaped) => {
				const source = fileOf(name, texts, escaped);
				const parts = [...container.split(source, { fields: ["text"] })].filter(isPart);
				if (name === "jsonl") expect(parts.map((part) => part.text)).toEqual(texts);
				for (const part of parts) {
					expect(part.toSource(0)).toBe(part.span.start);
					expect(part.toSource(part.text.length)).toBe(part.span.end);
					for (let i = 0; i < part.text.length; i++) {
						const spelled = source.slice(part.toSource(i), part.toSource(i + 1));
						expect(spelled).not.toBe("");
						if (spelled.length === 1) expect(spelled).toBe(part.text[i]);
						else expect(name === "jsonl" ? JSON.parse(`"${spelled}"`) : spelled.slice(1)).toBe(part.text[i]);
					}
					expect(part.spell(part.text)).toBe(source.slice(part.span.start, part.span.end));
				}
			}),
		);
	});

	it.each(CONTAINERS)("%s changes nothing but the article, and reads back what was mended", async (name) => {
		const container = await loadContainer(name);
		await fc.assert(
			fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), fc.boolean(), async (texts, escaped) => {
				const source = fileOf(name, texts, escaped);
				const { source: mended, fixed } = await linter.lint(source, pathOf(name), "unsafe");
				if (fixed.length === 0) expect(mended).toBe(source);
				const without = (file: string) => {
					let bare = "";
					let at = 0;
					for (const { span } of container.split(file, { fields: ["text"] })) {
						bare += file.slice(at, span.start).replace(/"$/, "");
						at = file[span.end] === '"' ? span.end + 1 : span.end;
					}
					return bare + file.slice(at);
				};
				expect(without(mended)).toBe(without(source));
				expect((await linter.lint(mended, pathOf(name), "unsafe")).source).toBe(mended);
			}),
		);
	});
});

/** A file of records around these texts. */
const fileOf = (name: string, texts: readonly string[], escaped: boolean): string => {
	if (name === "jsonl")
		return texts
			.map((given, i) => {
				const json = JSON.stringify(given);
				const ascii = json.replace(/[\u0080-\uFFFF/]/g, (unit) =>
					unit === "/" ? "\\/" : `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
				);
				return `{"id": 900719925474099${i}.0, "text" :${escaped ? ascii : json}, "x":[1e400]}\r\n`;
			})
			.join("");
	const mark = name === "tsv" ? "\t" : ",";
	const cell = (given: string) => (escaped || /[",\t\r\n]/.test(given) ? `"${given.replaceAll('"', '""')}"` : given);
	return `id${mark}text${mark}x\n${texts.map((given, i) => `9007199254740993${mark}${cell(given)}${mark}"a ""b"""${i % 2 ? "\r\n" : "\n"}`).join("")}`;
};
