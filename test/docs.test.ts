import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { configurationTables } from "../src/cli/configuration-tables.ts";
import { manual } from "../src/cli/manual.ts";
import { rulePages } from "../src/cli/rule-pages.ts";
import { lintText } from "../src/index.ts";
import { root } from "./support/examples.ts";

const page = (name: string) => fs.readFileSync(path.join(root, "docs", name), "utf8");

describe("docs", () => {
	it("has a manual page of the command line that is current", () => {
		expect(page("cli.md"), "run `npm run docs`").toBe(manual());
	});

	it("has tables of the configuration that are current", () => {
		expect(page("configuration.md"), "run `npm run docs`").toBe(configurationTables(page("configuration.md")));
	});

	// A rule goes by deleting its folder; its page, and its line in the index, go at the next `npm run docs`.
	it("has a page of every rule that is current, and lists it", async () => {
		const { "README.md": index = "", ...pages } = Object.fromEntries(await rulePages());
		for (const [name, text] of Object.entries(pages))
			expect(page(path.join("rules", name)), "run `npm run docs`").toBe(text);
		const listed = page(path.join("rules", "README.md")).split("\n");
		expect(
			index.split("\n").filter((line) => !listed.includes(line)),
			"run `npm run docs`",
		).toEqual([]);
	});

	it("says on every rule's page what was measured", async () => {
		for (const [name, text] of await rulePages())
			if (name !== "README.md") expect(text, name).toMatch(/^## Measured\n\n(?:\| text \| words|Not measured yet)/m);
	});

	it("is where a finding leads", async () => {
		const { findings } = await lintText("It was the the end.");
		const [finding] = findings;
		const place = finding?.url?.split("/blob/main/")[1] ?? "";
		expect(fs.readFileSync(path.join(root, place), "utf8")).toContain(`# ${finding?.ruleId}`);
	});
});
