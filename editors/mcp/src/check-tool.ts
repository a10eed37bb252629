import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { LEVELS } from "../../../src/core/index.ts";
import { articlesOf } from "../../../src/engine/index.ts";
import { COUNTS, countsOf, FINDING, lineOf, placed, sum } from "./finding.ts";
import { ARTICLE, type Looked, look, type Surroundings } from "./linting.ts";

const ORIGIN = z.object({
	record: z.number().int().optional().describe("In a file of many articles: which one, from 1"),
	probability: z.number().describe("That the article is a machine translation, from 0 to 1"),
	language: z.string().nullable().describe("The most likely source language, as an ISO 639-1 code"),
});

const originsOf = ({ result }: Looked): z.infer<typeof ORIGIN>[] =>
	articlesOf(result).map(({ measure: { record, probability, language } }) => ({
		...(record === undefined ? {} : { record: record.record }),
		probability,
		language,
	}));

/** A sentence or two say next to nothing of where an article comes from. */
const FEWEST_WORDS = 50;

/** Says of one article of some length how likely it is a translation. */
const originLines = ([origin, ...others]: readonly z.infer<typeof ORIGIN>[], source: string): readonly string[] =>
	origin && others.length === 0 && source.split(/\s+/).length >= FEWEST_WORDS
		? [
				`A machine translation with probability ${origin.probability.toFixed(2)}${origin.language === null ? "" : `, from ${origin.language}`}.`,
			]
		: [];

/** `check`: what is wrong with an article, and where it may come from. */
export const registerCheck = (server: McpServer, surroundings: Surroundings): void => {
	server.registerTool(
		"check",
		{
			title: "Check an article",
			description:
				"Finds what machine translation and scraping left in an English article: calques, untranslated words, foreign dates and numbers, broken characters, and residue of the page such as share buttons. Gives each place with its reason and proposals, and how likely the article is a machine translation. Changes nothing.",
			inputSchema: {
				...ARTICLE,
				level: z.enum(LEVELS).optional().describe("The lowest level to report; info, that is everything, if not said."),
				limit: z.number().int().min(1).max(1000).optional().describe("At most so many findings; 100 if not said."),
			},
			outputSchema: {
				counts: COUNTS,
				findings: z.array(FINDING),
				omitted: z.number().int().describe("Findings beyond the limit"),
				origins: z.array(ORIGIN).describe("Of the article; of each where a file holds many"),
			},
			annotations: { readOnlyHint: true, openWorldHint: false },
		},
		async ({ level = "info", limit = 100, ...article }) => {
			const looked = await look(article, surroundings, { mode: "none" });
			const found = looked.result.findings.filter((finding) => LEVELS.indexOf(finding.level) <= LEVELS.indexOf(level));
			const shown = found.slice(0, limit);
			const omitted = found.length - shown.length;
			const origins = originsOf(looked);
			const lines = [
				`Found: ${sum(found)}.`,
				...originLines(origins, looked.source),
				...shown.map((finding) => lineOf(finding, looked.source)),
				...(omitted > 0 ? [`${omitted} more; raise the limit to see them.`] : []),
			];
			return {
				content: [{ type: "text", text: lines.join("\n") }],
				structuredContent: { counts: countsOf(found), findings: placed(shown, looked.source), omitted, origins },
			};
		},
	);
};
