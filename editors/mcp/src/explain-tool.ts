import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import registry from "../../../rules/registry.ts";
import { loadRulePages } from "../../../src/cli/rule-page.ts";
import { ruleIndex } from "../../../src/cli/rule-pages.ts";
import { ruleOf } from "../../../src/engine/index.ts";

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
		async ({ rule }) => {
			const metas = registry.map(({ meta }) => meta);
			const one = rule === undefined ? undefined : ruleOf(rule).meta;
			const text = one ? (await loadRulePages())(one) : ruleIndex(metas);
			return {
				content: [{ type: "text", text }],
				structuredContent: {
					rules: (one ? [one] : metas).map(({ id, family, summary, mqm, level, severity, fix }) => ({
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
