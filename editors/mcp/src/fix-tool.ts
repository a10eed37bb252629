import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { COUNTS, countsOf, sum } from "./finding.ts";
import { ARTICLE, look, type Surroundings } from "./linting.ts";

const CHANGE = z.object({
	ruleId: z.string(),
	actual: z.string(),
	expected: z.string().describe("What stands there now"),
	safety: z.string(),
	reason: z.string(),
});

/** `fix`: an article with the fixes that can be trusted, or with all proposals. */
export const registerFix = (server: McpServer, surroundings: Surroundings): void => {
	server.registerTool(
		"fix",
		{
			title: "Mend an article",
			description:
				"Applies postedit's fixes to an English article and gives the mended text: the safe ones, which change no word of the article, or with unsafe also those that change words. Give write to replace the file.",
			inputSchema: {
				...ARTICLE,
				unsafe: z
					.boolean()
					.optional()
					.describe("Apply the best proposal of every finding that has one; look at the changes afterwards."),
				write: z.boolean().optional().describe("Replace the file that path names; else only the text is given back."),
			},
			outputSchema: {
				text: z.string().optional().describe("The mended article, unless it was written to the file"),
				changes: z.array(CHANGE).describe("In the order in which they were made"),
				remaining: COUNTS,
				written: z.boolean().describe("The file was replaced"),
			},
			annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: true, openWorldHint: false },
		},
		async ({ unsafe = false, write = false, ...article }) => {
			const { result, source } = await look(article, surroundings, { mode: unsafe ? "unsafe" : "safe" }, write);
			const changes = result.fixed.map(({ ruleId, actual, expected: [expected = ""], safety, reason }) => ({
				ruleId,
				actual,
				expected,
				safety,
				reason,
			}));
			const text = changes.length > 0 ? result.source : source;
			const written = write && text !== source;
			const summary = `${changes.length === 1 ? "1 change" : `${changes.length} changes`}${written ? ", written to the file" : ""}; remaining: ${sum(result.findings)}.`;
			const lines = changes.map(
				({ ruleId, actual, expected }) => `${ruleId}: ${JSON.stringify(actual)} → ${JSON.stringify(expected)}`,
			);
			return {
				content: [
					{ type: "text", text: [summary, ...lines].join("\n") },
					...(write ? [] : [{ type: "text" as const, text }]),
				],
				structuredContent: { ...(write ? {} : { text }), changes, remaining: countsOf(result.findings), written },
			};
		},
	);
};
