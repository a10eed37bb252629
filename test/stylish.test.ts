import fc from "fast-check";
import stringWidth from "string-width";
import { VFile } from "vfile";
import { reporter } from "vfile-reporter";
import { describe, expect, it } from "vitest";
import { toMessage, toPointOf } from "../src/chain/index.ts";
import type { Finding } from "../src/core/index.ts";
import { createLinter } from "../src/engine/index.ts";
import { configureRules } from "../src/engine/rules.ts";
import type { ReportContext } from "../src/report/index.ts";
import { fixHint, stylish } from "../src/report/stylish.ts";
import { widthOf } from "../src/report/width.ts";

const SOURCE =
	"It was the the end 😀😀 , he said.\n\n第二 the the bridge , 《桥》 and &nbsp; é ,\r\nover the the river.\n";
const context = (color: boolean): ReportContext => ({
	color,
	cwd: "/",
	version: "0",
	rules: [],
	pageOf: () => "",
	rulesUrl: "",
	quiet: false,
});
const result = (findings: readonly Finding[]) => ({
	path: "sub dir/ü 第.txt",
	source: SOURCE,
	original: SOURCE,
	findings,
	fixed: [],
	suppressed: [],
	crashed: false,
});
const found = (await createLinter(configureRules()).lint(SOURCE, "a.txt", "none")).findings;

/** What vfile-reporter prints of the same findings, without its line of counts. */
const byReporter = (findings: readonly Finding[], color: boolean): string => {
	const file = new VFile({ path: result([]).path, value: SOURCE });
	const toPoint = toPointOf(SOURCE);
	for (const finding of findings) {
		const message = toMessage(finding, undefined, toPoint);
		message.message = finding.reason + fixHint(finding);
		if (finding.level === "error") message.fatal = true;
		file.messages.push(message);
	}
	const table = reporter(file, { color });
	const counts = table.lastIndexOf("\n\n");
	return `${counts < 0 ? table : table.slice(0, counts)}\n\n`;
};

describe("the stylish report", () => {
	it("finds something to print", () => expect(found.length).toBeGreaterThan(4));

	it.each([true, false])("looks as vfile-reporter prints it (color %s)", (color) => {
		expect(stylish(context(color)).file(result(found))).toBe(byReporter(found, color));
	});

	it("does so for any wording", () => {
		const part = fc.constantFrom(
			"`",
			"``",
			"a",
			" ",
			"é",
			"’",
			"第",
			"😀",
			"👩‍👩‍👦",
			"e\u0301",
			"©",
			"\u200B",
			"`x`",
			"한",
		);
		const reason = fc.array(part, { minLength: 1 }).map((parts) => `U${parts.join("")}.`);
		const level = fc.constantFrom("error" as const, "warning" as const, "info" as const);
		fc.assert(
			fc.property(fc.array(fc.tuple(reason, level), { minLength: 1, maxLength: 4 }), fc.boolean(), (given, color) => {
				const [first] = found;
				if (!first) throw new Error("nothing found");
				const findings = given.map(([text, of], i) => ({
					...first,
					reason: text,
					level: of,
					span: { start: i, end: i + 1 },
				}));
				expect(stylish(context(color)).file(result(findings))).toBe(byReporter(findings, color));
			}),
		);
	});

	it("counts one column for each character that it does not have measured", () => {
		for (let code = 0x20; code < 0x2100; code++) {
			const text = String.fromCharCode(code).repeat(3);
			expect([code, widthOf(text)]).toEqual([code, stringWidth(text)]);
		}
	});
});
