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

	it("has a page of every rule that is current, and no other", async () => {
		const pages = await rulePages();
		expect(fs.readdirSync(path.join(root, "docs", "rules")).sort(), "run `npm run docs`").toEqual(
			[...pages.keys()].sort(),
		);
		for (const [name, text] of pages) expect(page(path.join("rules", name)), "run `npm run docs`").toBe(text);
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
