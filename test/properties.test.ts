import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyFixes, resolveFindings } from "../src/chain/index.ts";
import { type Finding, overlaps } from "../src/core/index.ts";
import { configureRules, createLinter } from "../src/engine/index.ts";
import { createArticle, decode, encode, loadFormat, matchingView } from "../src/text/index.ts";

/** Pieces that rules look for, and that blocks and views are made of, in any order. */
const PIECES = [
	"the ",
	"the the ",
	"Ukraine",
	"China. 'Ukraine",
	" ,",
	"\n",
	"\r\n",
	"\r",
	"\n\n",
	"\t",
	"\u00A0",
	"\uFEFF",
	"\u00AD",
	"“",
	"”",
	"’",
	"'",
	'"',
	"«",
	"»",
	"&amp;",
	"&#8217;",
	"Ã©",
	"â€™",
	"business minister foreigners",
	" date 2024-02-16",
	" Text size",
	"Xinhua (Xinhua)",
	"20h42",
	"5 %",
	"😀",
	"é",
	"ß",
	"\u2028",
	"**",
	"`code`",
	"# ",
	"- ",
	"[a](b)",
	"1,5",
	". ",
	"? ",
	"Photo: AFP",
	"READ ALSO: ",
	"war against ",
	"\u200B",
	"中新网",
	"，",
	"<b>",
	"…",
];
const text = fc
	.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 })), { maxLength: 40 })
	.map((parts) => parts.join(""));
const linter = createLinter(configureRules());

describe("laws", () => {
	it("the matching view is as long as its source, and views of views are the same", () => {
		fc.assert(
			fc.property(text, (source) => {
				const view = matchingView(source);
				expect(view.length).toBe(source.length);
				expect(matchingView(view)).toBe(view);
			}),
		);
	});

	it.each(["plain", "markdown"])("blocks of %s lie in order, inside the text, and are cut from it", async (name) => {
		const format = await loadFormat(name);
		fc.assert(
			fc.property(text, (source) => {
				const article = createArticle(source, format);
				expect([article.raw.length, article.text.length]).toEqual([source.length, source.length]);
				let at = 0;
				for (const { span, text: cut } of article.blocks) {
					expect(span.start).toBeGreaterThanOrEqual(at);
					expect(cut).toBe(article.text.slice(span.start, span.end));
					at = span.end;
				}
				expect(at).toBeLessThanOrEqual(source.length);
			}),
		);
	});

	it("findings are what the source holds at their places, in order, and do not overlap", async () => {
		await fc.assert(
			fc.asyncProperty(text, fc.constantFrom("a.txt", "a.md"), async (source, path) => {
				const { findings, crashed } = await linter.lint(source, path, "none");
				expect(crashed).toBe(false);
				let at = 0;
				for (const { span, actual } of findings) {
					expect(source.slice(span.start, span.end)).toBe(actual);
					expect(span.start).toBeGreaterThanOrEqual(at);
					at = span.end;
				}
			}),
		);
	});

	it("fixing twice is fixing once", async () => {
		await fc.assert(
			fc.asyncProperty(text, fc.constantFrom("safe" as const, "unsafe" as const), async (source, mode) => {
				const once = await linter.lint(source, "a.txt", mode);
				const twice = await linter.lint(once.source, "a.txt", mode);
				expect(twice.source).toBe(once.source);
			}),
		);
	});

	it("a text is the same after its bytes, in each encoding", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), (source) => {
				const clean = source.replaceAll("\0", "");
				expect(decode(encode(clean, "utf-8"))?.source).toBe(clean);
				for (const encoding of ["utf-16le", "utf-16be"] as const)
					expect(decode(encode(`\uFEFF${clean}`, encoding))?.source).toBe(`\uFEFF${clean}`);
			}),
		);
	});

	it("keeps every byte of windows-1252", () => {
		const bytes = Uint8Array.from([0xe9, ...Array.from({ length: 255 }, (_, i) => i + 1)]);
		const decoded = decode(bytes);
		expect(decoded?.encoding).toBe("windows-1252");
		expect(encode(decoded?.source ?? "", "windows-1252")).toEqual(bytes);
	});

	it("resolving gives the same findings in whatever order they come", () => {
		const finding = fc
			.record({
				start: fc.nat(30),
				size: fc.integer({ min: 1, max: 9 }),
				ruleId: fc.constantFrom("a", "b", "c"),
				level: fc.constantFrom("error" as const, "warning" as const, "info" as const),
			})
			.map(
				({ start, size, ruleId, level }): Finding => ({
					ruleId,
					level,
					span: { start, end: start + size },
					family: "mechanics",
					severity: "minor",
					mqm: "style/awkward",
					actual: "",
					expected: ["x"],
					safety: "safe",
					reason: "",
					note: null,
					language: null,
					url: null,
					fingerprint: "",
				}),
			);
		fc.assert(
			fc.property(
				fc
					.uniqueArray(finding, {
						selector: (f) => `${f.span.start} ${f.span.end} ${f.ruleId} ${f.level}`,
						maxLength: 12,
					})
					.chain((findings) =>
						fc.tuple(fc.constant(findings), fc.shuffledSubarray(findings, { minLength: findings.length })),
					),
				([findings, shuffled]) => {
					const kept = resolveFindings(findings, new Set(["b"]));
					expect(resolveFindings(shuffled, new Set(["b"]))).toEqual(kept);
					for (const [i, a] of kept.entries())
						for (const b of kept.slice(i + 1)) expect(overlaps(a.span, b.span)).toBe(false);
				},
			),
		);
	});

	it("applying fixes changes nothing outside of their spans", () => {
		const source = "one two three four five";
		const at = (actual: string, expected: string): Finding => ({
			ruleId: "r",
			family: "mechanics",
			level: "error",
			severity: "minor",
			mqm: "style/awkward",
			span: { start: source.indexOf(actual), end: source.indexOf(actual) + actual.length },
			actual,
			expected: [expected],
			safety: "safe",
			reason: "",
			note: null,
			language: null,
			url: null,
			fingerprint: "",
		});
		expect(applyFixes(source, [at(" two", ""), at("four", "4")], "safe").source).toBe("one three 4 five");
		expect(applyFixes(source, [at(" two", "")], "none").source).toBe(source);
	});
});
