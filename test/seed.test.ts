import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { lintText } from "../src/index.ts";
import { root } from "./support/examples.ts";

const seed = fs.readFileSync(path.join(root, "fixtures", "articles", "000_76705b334ae40e0c.txt"), "utf8");

describe("the seed article", () => {
	it("has four findings of level error or warning", async () => {
		const { findings } = await lintText(seed);
		expect(
			findings.filter(({ level }) => level !== "info").map(({ actual, expected }) => [actual, expected[0]]),
		).toEqual([
			[" date 2024-02-16", ""],
			[" Text size", ""],
			["China. 'Ukraine", "Ukraine"],
			["business minister foreigners", "foreign minister"],
		]);
	});

	it("says what the evidence is", async () => {
		const { findings } = await lintText(seed);
		expect(findings.find(({ ruleId }) => ruleId === "orphan-apostrophe")?.note).toContain("war against Ukraine");
		expect(findings.find(({ ruleId }) => ruleId === "calqued-title")?.note).toContain(
			"ministre des Affaires étrangères",
		);
	});

	it("is mended in these four places and nowhere else", async () => {
		const { source } = await lintText(seed, { fix: "unsafe" });
		const mended = seed
			.replace(" date 2024-02-16 Text size", "")
			.replace("against China. 'Ukraine.", "against Ukraine.")
			.replace("business minister foreigners", "foreign minister");
		expect(source).toBe(mended);
		expect((await lintText(source)).findings.filter(({ level }) => level !== "info")).toEqual([]);
	});
});
