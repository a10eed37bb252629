import path from "node:path";
import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { scoreModelOf } from "../../../src/engine/configuration/score.ts";
import { articlesOf } from "../../../src/engine/index.ts";
import { rowJson, type ScoreRow, scoreRow } from "../../../src/report/scores/index.ts";
import { LEAST_WORDS, SCORE_MODELS, type ScoreModel, tallyOf } from "../../../src/score/index.ts";
import { ARTICLE, look, type Surroundings } from "./linting.ts";

const SCORE = z.object({
	apt: z.number().describe("Penalty points"),
	npt: z.number().nullable().describe("Penalty points per 1,000 words"),
	score: z.number().nullable().describe(`By the model; null under ${LEAST_WORDS} words`),
	rating: z.enum(["pass", "fail", "insufficient-sample"]),
});
/** An article as `postedit score --format json` has it. */
const ROW = SCORE.extend({
	record: z.number().int().optional().describe("In a file of many articles: which one, from 1"),
	words: z.number().int(),
	severities: z.record(z.string(), z.number()).describe("Errors by severity"),
	penalties: z
		.array(z.object({ type: z.string(), severity: z.string(), count: z.number(), points: z.number() }))
		.describe("What costs how much, by MQM type"),
	afterFixes: SCORE.describe("Once every proposal, safe or unsafe, is applied"),
	origin: z.object({ probability: z.number(), language: z.string().nullable() }),
	risk: z.number().describe("Origin and penalty together, from 0 to 1"),
}).loose();

const lineOf = (row: ScoreRow): string => {
	const name = row.record ? `Record ${row.record.record}: ` : "";
	const points = row.npt === null ? "" : `, ${row.npt.toFixed(1)} penalty points in 1,000 words`;
	const score = row.score === null ? "" : `, score ${row.score.toFixed(1)}`;
	return `${name}${row.rating}${score}${points} (${row.words} words); after all proposals: ${row.afterFixes.rating}.`;
};

/** `score`: what the findings of an article cost, and whether that passes. */
export const registerScore = (server: McpServer, surroundings: Surroundings): void => {
	server.registerTool(
		"score",
		{
			title: "Score an article",
			description:
				"Scores an English article as translation evaluators do (MQM): penalty points by severity and type, normed per 1,000 words, whether it passes, and whether it would once all proposals are applied. It counts what postedit finds, which is part of what is wrong: a good score is no proof of a good translation.",
			inputSchema: {
				...ARTICLE,
				model: z
					.enum(SCORE_MODELS)
					.optional()
					.describe("The scoring model; the project's, or else mqm-calibrated, if not said."),
			},
			outputSchema: { model: z.enum(SCORE_MODELS), articles: z.array(ROW) },
			annotations: { readOnlyHint: true, openWorldHint: false },
		},
		async ({ model: name, ...article }) => {
			const { result, configurations, file } = await look(article, surroundings, { mode: "none" });
			const configured = scoreModelOf(await configurations.layersFor(path.dirname(file)));
			const model: ScoreModel = name === undefined ? configured : { ...configured, name };
			const rows = articlesOf(result).map(({ measure, findings }) =>
				scoreRow("article", file, tallyOf({ ...measure, findings }), model, measure.record),
			);
			return {
				content: [{ type: "text", text: rows.length === 0 ? "No article." : rows.map(lineOf).join("\n") }],
				structuredContent: { model: model.name, articles: rows.map((row) => rowJson(row, model)) },
			};
		},
	);
};
