import { parse as parseCsv } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { configureRules, createLinter } from "../src/engine/index.ts";
import { type Container, createArticle, cutWords, loadContainer, loadFormat, type Part } from "../src/text/index.ts";

const linter = createLinter(configureRules());
const shown = (text: string): string => text.replaceAll("\u2060", "·").replaceAll("\uFFFC", "◆");
const blocksOf = async (format: string, source: string): Promise<readonly (readonly [string, string])[]> =>
	createArticle(source, await loadFormat(format)).blocks.map(({ kind, raw }) => [kind, shown(raw)] as const);
const partsOf = (container: Container, source: string, ...fields: string[]): readonly Part[] =>
	[...container.split(source, { fields })].filter((found): found is Part => "spell" in found);
const brokenOf = (container: Container, source: string, ...fields: string[]): readonly string[] =>
	[...container.split(source, { fields })].flatMap((found) =>
		"reason" in found ? [`${found.record}: ${found.reason}`] : [],
	);
const fixed = async (source: string, path: string, fields = ["text"]): Promise<string> =>
	(await createLinter(configureRules(), { fields }).lint(source, path, "unsafe")).source;

describe("HTML", () => {
	it("has the blocks of a page, and neither scripts nor styles nor code", async () => {
		expect(
			await blocksOf(
				"html",
				"<head><title>No</title><style>p {}</style></head><h1>The <em>vote</em></h1><p>One<br>Two <code>x = 1</code> end.<script>a()</script></p>" +
					"<ul><li>Item<li><p>Other</p></ul><table><tr><th>Head<td>Cell</table><figure><img><figcaption>Photo</figcaption></figure>Loose",
			),
		).toEqual([
			["heading", "The ····vote"],
			["paragraph", "One"],
			["paragraph", `Two ◆${"·".repeat(17)} end.`],
			["list-item", "Item"],
			["list-item", "Other"],
			["cell", "Head"],
			["cell", "Cell"],
			["caption", "Photo"],
			["paragraph", "Loose"],
		]);
	});

	it("decodes character references in place", async () => {
		expect(await blocksOf("html", "caf&eacute; &amp; &#8220;a&#x201d; &copy 2 &#128512; x&nbsp;y")).toEqual([
			["paragraph", "café······· &···· “······a”······· ©···· 2 😀······· x\u00A0·····y"],
		]);
	});

	it("takes or leaves a whole reference, writes proposals as HTML, and keeps the tags of their place", async () => {
		expect(await fixed("<p>A &amp; B , he said &ldquo;the the end&rdquo;.</p>", "a.html")).toBe(
			"<p>A &amp; B, he said &ldquo;the end&rdquo;.</p>",
		);
		const format = await loadFormat("html");
		const source = "x <b>a & b</b> <p>y</p>";
		expect(format.spell?.("c & d", { start: 2, end: 14 }, source)).toBe("c &amp; d<b></b>");
		expect(format.spell?.("c", { start: 2, end: source.length }, source)).toBeUndefined();
	});

	it("is to rules as if each reference were its character", async () => {
		const findingsIn = async (source: string, path: string) =>
			(await linter.lint(source, path, "none")).findings.map(({ ruleId, reason, fingerprint, span }) => ({
				ruleId,
				reason,
				fingerprint,
				at: source.slice(span.start, span.end),
			}));
		const text = "He said , “it’s the the café”. Mr. Blé’s 5 % , then.";
		const references = (given: string) =>
			given.replace(/[“”’é]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/'/g, "&apos;");
		const plain = await findingsIn(text, "a.txt");
		expect(plain.length).toBeGreaterThan(2);
		const wanted = plain.map((finding) => ({ ...finding, at: references(finding.at) }));
		expect(await findingsIn(`<p>${references(text)}</p>`, "a.html")).toEqual(wanted);
	});

	it("has a word where a reference or a tag stands inside it", () => {
		const cut = (text: string) => cutWords(text).map(({ text, start, end }) => [text, end - start]);
		expect(cut("caf\u00e9\u2060\u2060s didn'\u2060t \u2060un\u2060do a\u2060 b")).toEqual([
			["cafés", 7],
			["didn't", 7],
			["undo", 5],
			["a", 1],
			["b", 1],
		]);
	});

	it("heeds comments that switch rules off", async () => {
		const { findings, suppressed } = await linter.lint(
			"<!-- postedit-disable doubled-word --><p>It was the the end.</p><!-- postedit-enable --><p>The the end.</p>",
			"a.html",
			"none",
		);
		expect([findings.length, suppressed.length]).toEqual([1, 1]);
	});
});

describe("subtitles", () => {
	const SRT =
		"1\r\n00:00:01,000 --> 00:00:02,000\r\n<i>It was the the</i>\r\nend , then.\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\n{\\an8}Above.\r\n";

	it("have a block for each cue, without numbers, times and tags", async () => {
		expect(await blocksOf("srt", SRT)).toEqual([
			["caption", "It was the the····\r\nend , then."],
			["caption", "Above."],
		]);
		expect(
			await blocksOf(
				"vtt",
				"WEBVTT\n\nNOTE the the\n\nSTYLE\n::cue { a }\n\nname\n00:01.000 --> 00:02.000 line:0\n<v Ana>One &amp; two</v>\n\n00:03.000 --> 00:04.000\n12\n",
			),
		).toEqual([
			["caption", "One &···· two"],
			["caption", "12"],
		]);
	});

	it("are mended in their text alone", async () => {
		expect(await fixed(SRT, "a.srt")).toBe(SRT.replace("the the", "the").replace("end ,", "end,"));
	});

	it("keep a line that a removal would leave empty, for an empty line ends the cue", async () => {
		const source = "1\n00:00:01,000 --> 00:00:02,000\nText size\nSecond line.\n";
		expect(await fixed(source, "a.srt")).toBe(source);
	});
});

describe("JSON Lines", () => {
	it("maps findings to the escaped source and changes nothing else, numbers neither", async () => {
		const source =
			'{"id":9007199254740993,"n":1.0, "text" : "He said \\"no\\" \\u2014 it was the the end \\/ caf\\u00e9 , then.","text2":"the the"}\r\n\n{"text":null}';
		const { findings } = await linter.lint(source, "a.jsonl", "none");
		expect(findings.map(({ span, actual, record }) => [source.slice(span.start, span.end), actual, record])).toEqual([
			["the the", "the the", { record: 1, field: "text" }],
			[" ,", " ,", { record: 1, field: "text" }],
		]);
		expect(await fixed(source, "a.jsonl")).toBe(source.replace("the the end", "the end").replace(" , then", ", then"));
	});

	it("reads several fields, and fields of fields", async () => {
		const jsonl = await loadContainer("jsonl");
		expect(
			partsOf(jsonl, '{"a":{"b":"1"},"c":"2"}\n{"c":"3"}', "c", "a.b").map(({ record, field, text }) => [
				record,
				field,
				text,
			]),
		).toEqual([
			[1, "a.b", "1"],
			[1, "c", "2"],
			[2, "c", "3"],
		]);
	});

	it("says what is wrong with a record, and reads the next", async () => {
		const source = '{"text":"a"}\n{"text":\n[1]\n{"text":5}\n{"txt":"a"}\n{"text":"b"}\n';
		const broken = brokenOf(await loadContainer("jsonl"), source, "text");
		expect(broken.map((reason) => reason.slice(0, 20))).toEqual([
			"2: it is not JSON: U",
			"3: it is no JSON obj",
			"4: its field text is",
			"5: it has no field t",
		]);
		const { findings, crashed } = await linter.lint(`${source}{"text":"It was the the end."}`, "a.jsonl", "none");
		expect(crashed).toBe(true);
		expect(findings.map(({ ruleId }) => ruleId)).toEqual([
			...Array.from({ length: 4 }, () => "unreadable-record"),
			"doubled-word",
		]);
	});

	it("is cut at line feeds only", async () => {
		const source = '{"text":"a\u2028b\u0085c\u2029d"}';
		expect(partsOf(await loadContainer("jsonl"), source, "text").map(({ text }) => text)).toEqual([
			"a\u2028b\u0085c\u2029d",
		]);
	});
});

describe("CSV and TSV", () => {
	it("maps findings into cells, and gives a cell quotation marks when its text needs them", async () => {
		const source =
			'id,text,n\r\n1,"He said ""no"" and the the, end.",9007199254740993\r\n2,It was the the end.,1.0\r\n';
		expect(await fixed(source, "a.csv")).toBe(source.replaceAll("the the", "the"));
		const [quoted, bare] = partsOf(await loadContainer("csv"), source, "text");
		expect(quoted?.toSource(8)).toBe(source.indexOf('""no'));
		expect(bare?.spell('a "b", c')).toBe('"a ""b"", c"');
		expect(bare?.spellInside("a, b")).toBeUndefined();
	});

	it("knows semicolons and tabs by the header, and names a column that is missing", async () => {
		const csv = await loadContainer("csv");
		expect(partsOf(csv, "id;text\n1;a, b\n", "text").map(({ text }) => text)).toEqual(["a, b"]);
		expect(() => partsOf(csv, "id,body\n1,a\n", "text")).toThrow('no column "text"; the first line names "id", "body"');
		const tsv = await loadContainer("tsv");
		expect(partsOf(tsv, 'id\ttext\n1\t"No," he said.\n2\t"a ""b"" c"\n', "text").map(({ text }) => text)).toEqual([
			'"No," he said.',
			'a "b" c',
		]);
	});

	it("says what is wrong with a row", async () => {
		expect(brokenOf(await loadContainer("csv"), 'id,text\n1\n2,"a"b\n3,"c\n', "text")).toEqual([
			'1: it has 1 columns, "text" is not among them',
			'2: a quotation mark inside a cell is not doubled, before "b\\n3,\\"c\\n"',
			"3: a quotation mark at the start of a cell is never closed",
		]);
	});

	it("reads any table as csv-parse does", async () => {
		const csv = await loadContainer("csv");
		const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r\n", " ", "é", "😀", ";"), maxLength: 8 });
		const row = fc.tuple(cell, cell, cell);
		const spelled = (text: string) => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
		fc.assert(
			fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), fc.constantFrom("\n", "\r\n"), (rows, end) => {
				const source = `a,text,c${end}${rows.map((cells) => `${cells.map(spelled).join(",")}${end}`).join("")}`;
				const theirs: { text: string }[] = parseCsv(source, { columns: true, skip_empty_lines: true });
				expect(partsOf(csv, source, "text").map(({ text }) => text)).toEqual(theirs.map(({ text }) => text));
			}),
		);
	});
});
