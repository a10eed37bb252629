import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import AjvDraft04 from "ajv-draft-04";
import { Parser } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { REPORTS } from "../src/report/index.ts";
import { folderWith, jsonLines, postedit } from "./support/cli.ts";
import { root } from "./support/examples.ts";

/** Names and texts that each report has to escape in its own way. */
const ODD = "sub dir,x/a%b: <&\"'ü.txt";
const cwd = folderWith({
	"a.txt": 'It was the the end & <x> "é😀" , then. 😀😀 end , é ,\r\nNext , line | `b` with ]]> in it ,\r\n',
	[ODD]: "\uFEFFAnd 😀 the the <end> & “so” , on.\n",
	"clean.txt": "The council met on Tuesday.\n",
	"many.txt": "It was the the end.\n\nIt was the the end.\n",
	"page.html": "<p>Caf&eacute; &amp; bar , he said.</p>\n",
});
const ARGS = [".", "--only", "doubled-word", "--only", "space-before-punctuation", "--rule", "doubled-word=warning"];

interface Found {
	readonly path: string;
	readonly ruleId: string;
	readonly line: number;
	readonly column: number;
	readonly endLine: number;
	readonly endColumn: number;
	readonly start: number;
	readonly end: number;
	readonly level: string;
	readonly reason: string;
}
interface JsonFinding {
	readonly path: string;
	readonly ruleId: string;
	readonly level: string;
	readonly reason: string;
	readonly place: Readonly<
		Record<"start" | "end", { readonly line: number; readonly column: number; readonly offset: number }>
	>;
}

const report = (format: string, args: readonly string[] = ARGS, folder = cwd) =>
	postedit([...args, "-f", format], { cwd: folder });
const findings: readonly Found[] = (JSON.parse(report("json").stdout) satisfies readonly JsonFinding[]).map(
	({ path: file, ruleId, level, reason, place: { start, end } }: JsonFinding): Found => ({
		path: file,
		ruleId,
		level,
		reason,
		line: start.line,
		column: start.column,
		endLine: end.line,
		endColumn: end.column,
		start: start.offset,
		end: end.offset,
	}),
);
const sourceOf = (file: string): string => fs.readFileSync(path.join(cwd, file), "utf8");

/** The schema in a file, if it is there. */
const validates = (schema: string, value: unknown): void => {
	const validate = new AjvDraft04.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
		JSON.parse(fs.readFileSync(schema, "utf8")),
	);
	validate(value);
	expect(validate.errors ?? []).toEqual([]);
};

interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: Element[];
}
const parseXml = (text: string): Element => {
	const top: Element = { name: "", attributes: {}, children: [] };
	const open = [top];
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				const element = { name, attributes, children: [] };
				open.at(-1)?.children.push(element);
				open.push(element);
			},
			onclosetag: () => void open.pop(),
		},
		{ xmlMode: true },
	);
	parser.end(text);
	return top;
};
const all = ({ children }: Element, name: string): readonly Element[] =>
	children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

/** Files that are no part of the repository: the schemas of other projects. */
const shared = path.join(root, "..", "..", "shared", "protocol");
const protocol = (name: string): string | undefined =>
	[process.env["POSTEDIT_PROTOCOL"], path.join(root, "..", "shared", "protocol"), shared]
		.flatMap((folder) => (folder ? [path.join(folder, name)] : []))
		.find((file) => fs.existsSync(file));
const has = (command: string): boolean => spawnSync(command, ["--version"]).error === undefined;

describe("every report", () => {
	it.each(Object.keys(REPORTS))("%s is the same in two runs, alone on standard output", (format) => {
		const first = report(format);
		expect(first.status).toBe(1);
		expect(first.stderr).toBe("");
		expect(report(format)).toEqual(first);
		const file = path.join(cwd, "out.bin");
		expect(postedit([...ARGS, "-f", format, "-o", file], { cwd }).stdout).toBe("");
		expect(fs.readFileSync(file, "utf8")).toBe(first.stdout);
		fs.rmSync(file);
	});

	it.each(Object.keys(REPORTS))("%s is well-formed where nothing is found", (format) => {
		const { stdout, status } = report(format, ["clean.txt"]);
		expect(status).toBe(0);
		if (["json", "sarif", "gitlab", "rdjson"].includes(format)) expect(JSON.parse(stdout)).toBeDefined();
	});
});

describe("SARIF", () => {
	const schema = path.join(
		path.dirname(createRequire(import.meta.url).resolve("@microsoft/jest-sarif/package.json")),
		"lib/schemas/sarif-2.1.0-rtm.5.json",
	);
	const { stdout } = report("sarif");
	const log = JSON.parse(stdout);
	const [run] = log.runs;

	it("has the schema of 2.1.0, with findings, without, and with a file that cannot be read", () => {
		validates(schema, log);
		validates(schema, JSON.parse(report("sarif", ["clean.txt"]).stdout));
		const broken = folderWith({ "b.jsonl": '{"text":\n{"text":"The the end , then."}\n' });
		const failed = report("sarif", ["b.jsonl"], broken);
		expect(failed.status).toBe(2);
		validates(schema, JSON.parse(failed.stdout));
		expect(JSON.parse(failed.stdout).runs[0].invocations[0].executionSuccessful).toBe(false);
	});

	it("covers each finding in its file by line and column and by offset", () => {
		expect(run.columnKind).toBe("utf16CodeUnits");
		const read = run.results.map((result: (typeof run.results)[number]): Found => {
			const { artifactLocation, region } = result.locations[0].physicalLocation;
			return {
				path: decodeURIComponent(artifactLocation.uri),
				ruleId: result.ruleId,
				level: result.level,
				reason: result.message.text,
				line: region.startLine,
				column: region.startColumn,
				endLine: region.endLine,
				endColumn: region.endColumn,
				start: region.charOffset,
				end: region.charOffset + region.charLength,
			};
		});
		expect(read).toEqual(findings.map((finding) => ({ ...finding, reason: expect.stringContaining(finding.reason) })));
		for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
	});

	it("explains its rules, with precision and tags, and proposes fixes", () => {
		const [rule] = run.tool.driver.rules;
		expect(rule.help.markdown).toContain("## Why");
		expect(rule.properties).toMatchObject({
			precision: expect.any(String),
			tags: expect.arrayContaining(["mechanics"]),
		});
		const [result] = run.results;
		const [replacement] = result.fixes[0].artifactChanges[0].replacements;
		expect([replacement.deletedRegion.charLength, replacement.insertedContent.text]).toEqual(["the the".length, "the"]);
		expect(result.partialFingerprints["postedit/v1"]).toMatch(/^[0-9a-f]{16}$/);
	});
});

describe("GitHub's annotations", () => {
	it("are read as the runner reads them", () => {
		const decoded = (text: string) =>
			text
				.replaceAll("%3A", ":")
				.replaceAll("%2C", ",")
				.replaceAll("%0D", "\r")
				.replaceAll("%0A", "\n")
				.replaceAll("%25", "%");
		const read = report("github")
			.stdout.trimEnd()
			.split("\n")
			.map((line) => {
				const [, command, list = "", message = ""] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
				const properties = Object.fromEntries(
					list.split(",").map((pair) => [pair.slice(0, pair.indexOf("=")), decoded(pair.slice(pair.indexOf("=") + 1))]),
				);
				return { command, message: decoded(message).split("\n")[0], ...properties };
			});
		expect(read).toEqual(
			findings.map(({ path: file, ruleId, level, reason, line, column, endLine, endColumn }) => ({
				command: level,
				message: reason,
				title: ruleId,
				file,
				line: String(line),
				endLine: String(endLine),
				col: String(column),
				endColumn: String(endColumn),
			})),
		);
	});
});

describe("GitLab's Code Quality", () => {
	const read = (folder: string) => JSON.parse(report("gitlab", ARGS, folder).stdout);
	it("has what GitLab requires, with unique fingerprints", () => {
		const issues = read(cwd);
		expect(
			issues.map((issue: (typeof issues)[number]) => [issue.location.path, issue.check_name, issue.description]),
		).toEqual(findings.map(({ path: file, ruleId, reason }) => [file, ruleId, reason]));
		expect(issues.map((issue: (typeof issues)[number]) => issue.location.lines.begin)).toEqual(
			findings.map(({ line }) => line),
		);
		expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(issues.length);
		for (const { severity } of issues) expect(["info", "minor", "major", "critical", "blocker"]).toContain(severity);
	});

	it("keeps its fingerprints when lines are put in above", () => {
		const folder = folderWith({ "many.txt": `New.\n\nLines.\n\n${sourceOf("many.txt")}` });
		const before = read(cwd).filter(({ location }: { location: { path: string } }) => location.path === "many.txt");
		expect(read(folder).map(({ fingerprint }: { fingerprint: string }) => fingerprint)).toEqual(
			before.map(({ fingerprint }: { fingerprint: string }) => fingerprint),
		);
	});
});

describe("JUnit", () => {
	const { stdout } = report("junit");
	it("has a suite a file whose counts add up, and a case that passes for a clean file", () => {
		const suites = all(parseXml(stdout), "testsuite");
		expect(suites.map(({ attributes: { name } }) => name)).toEqual([
			"a.txt",
			"clean.txt",
			"many.txt",
			"page.html",
			ODD,
		]);
		for (const suite of suites) {
			expect(all(suite, "testcase").length).toBe(Number(suite.attributes["tests"]));
			expect(all(suite, "failure").length).toBe(Number(suite.attributes["failures"]));
			expect(all(suite, "error").length).toBe(Number(suite.attributes["errors"]));
		}
		const read = all(parseXml(stdout), "testcase").filter(({ children }) => children.length > 0);
		expect(
			read.map(({ attributes: { classname, name }, children }) => [
				classname,
				name,
				children[0]?.attributes["message"],
			]),
		).toEqual(
			findings.map(({ path: file, ruleId, line, column, reason }) => [file, `${ruleId} ${line}:${column}`, reason]),
		);
	});

	const schema = protocol("junit-10.xsd");
	it.skipIf(!schema || !has("xmllint"))("validates against Jenkins's schema (needs xmllint and junit-10.xsd)", () => {
		for (const input of [stdout, report("junit", ["clean.txt"]).stdout]) {
			const { status, stderr } = spawnSync("xmllint", ["--noout", "--schema", schema ?? "", "-"], {
				input,
				encoding: "utf8",
			});
			expect(stderr).toContain("validates");
			expect(status).toBe(0);
		}
	});
});

describe("Checkstyle", () => {
	it("has each finding in the element of its file", () => {
		const files = all(parseXml(report("checkstyle").stdout), "file");
		const read = files.flatMap(({ attributes: { name }, children }) =>
			children.map(({ attributes }) => [
				name,
				attributes["line"],
				attributes["column"],
				attributes["severity"],
				attributes["message"],
			]),
		);
		expect(read).toEqual(
			findings.map(({ path: file, line, column, level, reason }) => [
				file,
				String(line),
				String(column),
				level,
				reason,
			]),
		);
		expect(files.length).toBe(5);
	});

	it.skipIf(!has("xmllint"))("validates against the shape that its readers share (needs xmllint)", () => {
		const schema = path.join(folderWith({ "checkstyle.xsd": CHECKSTYLE_XSD }), "checkstyle.xsd");
		const { status, stderr } = spawnSync("xmllint", ["--noout", "--schema", schema, "-"], {
			input: report("checkstyle").stdout,
			encoding: "utf8",
		});
		expect(stderr).toContain("validates");
		expect(status).toBe(0);
	});
});

describe("rdjson", () => {
	const read = JSON.parse(report("rdjson").stdout);
	it("counts columns in bytes of UTF-8", () => {
		const offsetOf = (lines: readonly Buffer[], { line, column }: { line: number; column: number }): number =>
			lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
		const cut = read.diagnostics.map(({ location }: (typeof read.diagnostics)[number]) => {
			const bytes = fs.readFileSync(path.join(cwd, location.path));
			const lines = bytes
				.toString("latin1")
				.split("\n")
				.map((line) => Buffer.from(line, "latin1"));
			return bytes
				.subarray(offsetOf(lines, location.range.start), offsetOf(lines, location.range.end))
				.toString("utf8");
		});
		expect(cut).toEqual(findings.map(({ path: file, start, end }) => sourceOf(file).slice(start, end)));
		expect(read.diagnostics[0].suggestions).toEqual([{ range: read.diagnostics[0].location.range, text: "the" }]);
	});

	const schema = protocol("rdf/DiagnosticResult.json");
	it.skipIf(!schema)("validates against reviewdog's schema (needs DiagnosticResult.json)", () => {
		validates(schema ?? "", read);
		validates(schema ?? "", JSON.parse(report("rdjson", ["clean.txt"]).stdout));
	});
});

describe("reports for people", () => {
	it("compact has a line a finding", () => {
		expect(report("compact").stdout.trimEnd().split("\n")).toEqual(
			findings.map(
				({ path: file, line, column, level, reason, ruleId }) =>
					`${file}:${line}:${column}: ${level}: ${reason} [${ruleId}]`,
			),
		);
	});

	it("markdown has a row a finding, whose cells hold no stray pipe", () => {
		const rows = report("markdown")
			.stdout.split("\n")
			.filter((line) => /^\| \d/.test(line));
		expect(rows.map((row) => row.split(/(?<!\\)\|/).length)).toEqual(findings.map(() => 7));
		expect(rows.map((row) => row.split("|")[1]?.trim())).toEqual(
			findings.map(({ line, column }) => `${line}:${column}`),
		);
	});

	it("stylish says what can be fixed, and which families are concerned", () => {
		const { stdout } = report("stylish");
		expect(stdout).toContain("[fix]");
		expect(stdout).toContain(`By family: mechanics ${findings.length}`);
		expect(stdout).toContain(`${findings.length} findings can be fixed with --fix`);
		const calque = folderWith({ "a.txt": "The business minister foreigners spoke , then.\n" });
		expect(report("stylish", ["a.txt"], calque).stdout).toContain(
			"1 finding can be fixed with --fix, 1 more with --unsafe-fixes",
		);
	});

	it("jsonl has the objects of json", () => {
		expect(jsonLines(report("jsonl").stdout)).toEqual(JSON.parse(report("json").stdout));
	});

	it("let no control character of an article through to a terminal", () => {
		const folder = folderWith({ "a.txt": "It was \u001B[31mred\u001B[31mred , then , \u001B]0;the the\n" });
		for (const format of ["stylish", "compact", "markdown"])
			expect(report(format, ["."], folder).stdout).not.toContain("\u001B");
	});
});

const CHECKSTYLE_XSD = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
<xs:element name="checkstyle"><xs:complexType><xs:sequence>
<xs:element name="file" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
<xs:element name="error" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
<xs:attribute name="line" type="xs:positiveInteger" use="required"/><xs:attribute name="column" type="xs:positiveInteger"/>
<xs:attribute name="severity" use="required"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="error"/><xs:enumeration value="warning"/><xs:enumeration value="info"/></xs:restriction></xs:simpleType></xs:attribute>
<xs:attribute name="message" type="xs:string" use="required"/><xs:attribute name="source" type="xs:string" use="required"/>
</xs:complexType></xs:element>
</xs:sequence><xs:attribute name="name" type="xs:string" use="required"/></xs:complexType></xs:element>
</xs:sequence><xs:attribute name="version" type="xs:string"/></xs:complexType></xs:element></xs:schema>`;
