import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { configurationTables } from "../src/cli/configuration-tables.ts";
import { manual } from "../src/cli/manual.ts";
import { root } from "./support/examples.ts";

const page = (name: string) => fs.readFileSync(path.join(root, "docs", name), "utf8");

describe("docs", () => {
	it("has a manual page of the command line that is current", () => {
		expect(page("cli.md"), "run `npm run docs`").toBe(manual());
	});

	it("has tables of the configuration that are current", () => {
		expect(page("configuration.md"), "run `npm run docs`").toBe(configurationTables(page("configuration.md")));
	});
});
