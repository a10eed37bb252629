import { describe, expect, it } from "vitest";
import { createOriginReader } from "../src/engine/index.ts";
import { postedit } from "./support/cli.ts";

const TRANSLATED = `date 2024-03-11 The popular spokeswoman in the municipal plenary has made her own assessment of this 2024.

“We will not allow it”says the councilor, who took possession of her charge this Monday at 18:30.

The expense rises to 12,5 million euros, as indicates the City Council.

Leave a Reply`;
const ENGLISH = `The council raised parking charges on Tuesday for the first time in six years. Drivers will pay £2.40 an hour in
the centre of town, up from £1.90, and residents' permits go up by a tenth.

"Nobody likes to pay more," said Ruth Alder, who leads the council, "but the buses have to be paid for somehow." Shopkeepers
said they feared for their trade. A review is due in the autumn, and the opposition promised to vote against it.`;

const SETTINGS = {
	rules: {},
	words: [],
	sourceLanguages: [],
	translated: "auto",
	fields: ["text"],
	templates: [],
} as const;
const originOf = async (text: string) => {
	for await (const found of createOriginReader().ofText(text, "article.txt", { ...SETTINGS, format: "plain" }))
		return found;
	throw new Error("no article");
};

describe("origin", () => {
	it("tells a translation, its language, and what says so", async () => {
		const { probability, language, cues } = await originOf(TRANSLATED);
		expect(probability).toBeGreaterThan(0.5);
		expect(["es", "fr", "pt", "it"]).toContain(language);
		expect(cues.map(({ name }) => name)).toContain("metadata of the page");
	});

	it("tells an original", async () => {
		expect((await originOf(ENGLISH)).probability).toBeLessThan(0.5);
	});

	it("does not take an article about a country for a translation", async () => {
		const about = `${ENGLISH}\n\nMayors from France, Germany and Spain had told the council in Paris, Berlin and Madrid how they did it.`;
		expect((await originOf(about)).probability).toBeLessThan(0.5);
	});

	it("prints an object a line for each article, and a table for people", () => {
		const { stdout, status } = postedit(["origin", "--format", "jsonl", "-"], { input: TRANSLATED });
		expect(status).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject({
			path: "<stdin>",
			probability: expect.any(Number),
			cues: expect.any(Array),
		});
		expect(postedit(["origin", "-"], { input: TRANSLATED }).stdout).toMatch(/^ *\d+ % /);
		expect(postedit(["origin", "--format", "sarif", "-"], { input: TRANSLATED }).status).toBe(2);
	});
});
