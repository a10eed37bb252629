import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import registry from "../rules/registry.ts";
import { toPointOf } from "../src/chain/index.ts";
import { configureRules, createLinter, type Linted } from "../src/engine/index.ts";
import { decode } from "../src/text/index.ts";
import { folderOf, root } from "./support/examples.ts";

const linter = createLinter(configureRules());

const lintAll = async (
	folder: string,
): Promise<readonly { readonly name: string; readonly text: string; readonly linted: Linted }[]> => {
	const names = fs.readdirSync(path.join(root, "fixtures", folder)).sort();
	return Promise.all(
		names.map(async (name) => {
			const text = decode(fs.readFileSync(path.join(root, "fixtures", folder, name)))?.source ?? "";
			return { name, text, linted: await linter.lint(text, name, "none") };
		}),
	);
};

const articles = await lintAll("articles");
const clean = await lintAll("clean");

const shown = (text: string): string => JSON.stringify(text).slice(1, -1);

describe("corpus", () => {
	it.each(registry.map((rule) => [rule.meta.id, rule] as const))(
		"%s finds in the dirty articles what its snapshot says",
		async (id, rule) => {
			const rows = articles.flatMap(({ name, linted }) => {
				const toPoint = toPointOf(linted.source);
				return linted.findings
					.filter(({ ruleId }) => ruleId === id)
					.map(({ span, level, actual, expected, safety }) => {
						const { line, column } = toPoint(span.start);
						return `${name}:${line}:${column} ${level} ${safety} ⟦${shown(actual)}${expected.length > 0 ? `→${expected.map(shown).join(" | ")}` : ""}⟧\n`;
					});
			});
			await expect(rows.join("") || "nothing\n").toMatchFileSnapshot(path.join(folderOf(rule), "corpus.snap"));
		},
	);

	it.each(clean.map(({ name, linted }) => [name, linted] as const))(
		"finds no error or warning in the clean article %s",
		(_name, linted) => {
			expect(
				linted.findings.filter(({ level }) => level !== "info").map(({ ruleId, actual }) => `${ruleId}: ${actual}`),
			).toEqual([]);
		},
	);

	it.each([...articles, ...clean].map(({ name, text }) => [name, text] as const))(
		"fixes %s once and for all",
		async (name, text) => {
			for (const mode of ["safe", "unsafe"] as const) {
				const once = await linter.lint(text, name, mode);
				const twice = await linter.lint(once.source, name, mode);
				expect(twice.source).toBe(once.source);
				expect(twice.fixed).toEqual([]);
			}
		},
	);
});
