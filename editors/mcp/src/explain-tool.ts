import fs from "node:fs";
import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import registry from "../../../rules/registry.ts";
import { ruleOf } from "../../../src/engine/index.ts";

/** The pages of docs/rules by the name of their file, which the build puts beside the server. */
const readPages = (): Readonly<Record<string, string>> => {
	const pages: Record<string, string> = JSON.parse(fs.readFileSync(new URL("pages.json", import.meta.url), "utf8"));
	return pages;
};

const RULE = z.object({
	id: z.string(),
	family: z.string(),
	summary: z.string(),
	mqm: z.string(),
	level: z.string(),
	severity: z.string(),
	fix: z.string(),
});

/** `explain`: a rule's page, or the list of rules. */
export const registerExplain = (server: McpServer): void => {
	let pages: Readonly<Record<string, string>> | undefined;
	server.registerTool(
		"explain",
		{
			title: "Explain a rule",
			description:
				"What a rule of postedit flags and why, how safe its fix is, what it leaves alone, how precise it was measured to be, its options and examples. Without a rule, a list of all rules.",
			inputSchema: { rule: z.string().optional().describe("The ruleId of a finding, such as calqued-title.") },
			outputSchema: { rules: z.array(RULE) },
			annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
		},
		({ rule }) => {
			const metas = (rule === undefined ? registry : [ruleOf(rule)]).map(({ meta }) => meta);
			pages ??= readPages();
			const text = pages[rule === undefined ? "README.md" : `${rule}.md`] ?? "";
			return {
				content: [{ type: "text", text }],
				structuredContent: {
					rules: metas.map(({ id, family, summary, mqm, level, severity, fix }) => ({
						id,
						family,
						summary,
						mqm,
						level,
						severity,
						fix,
					})),
				},
			};
		},
	);
};
