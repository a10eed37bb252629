import type { Level, RuleMeta } from "../core/index.ts";
import type { ReportContext } from "./report.ts";

/** SARIF's word for each level. */
export const SARIF_LEVELS: Readonly<Record<Level, string>> = { error: "error", warning: "warning", info: "note" };

/** GitHub's words for what a level promises: right in 95, 85 or 60 of 100 cases on the labelled sets. */
const PRECISIONS: Readonly<Record<Level, string>> = { error: "very-high", warning: "high", info: "medium" };
const PROBLEM_SEVERITIES: Readonly<Record<Level, string>> = {
	error: "error",
	warning: "warning",
	info: "recommendation",
};

const pascal = (id: string): string =>
	id
		.split("-")
		.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
		.join("");

/** Without Markdown's marks, for readers that show plain text. */
const plainText = (page: string): string =>
	page
		.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
		.replace(/[`*]/g, "")
		.trim();

/** A name must be more than the id in other letters (the SARIF Multitool's SARIF1001), so the family stands before it. */
const nameOf = (family: string, id: string): string => pascal(`${family}-${id}`);

const descriptorOf = (meta: RuleMeta, page: string, { urlOf }: ReportContext): Readonly<Record<string, unknown>> => ({
	id: meta.id,
	name: nameOf(meta.family, meta.id),
	shortDescription: { text: `${meta.summary}.` },
	fullDescription: { text: `${meta.summary} (${meta.mqm}, ${meta.severity}).` },
	helpUri: urlOf(meta.id),
	help: { text: plainText(page) || `${meta.summary}.`, markdown: page || `${meta.summary}.` },
	defaultConfiguration: { level: SARIF_LEVELS[meta.level] },
	properties: {
		precision: PRECISIONS[meta.level],
		"problem.severity": PROBLEM_SEVERITIES[meta.level],
		tags: ["prose", meta.family, meta.mqm],
	},
});

/** The rules of a run in the order in which they were first met, for `ruleIndex`. */
export interface MetRules {
	/** The place of a rule in `descriptors`, of which it becomes one. */
	indexOf(ruleId: string): number;
	descriptors(): readonly Readonly<Record<string, unknown>>[];
}

/** All rules; those that have findings first and with their pages, so that a report does not grow by pages nobody asks for. */
export const metRules = (context: ReportContext): MetRules => {
	const metas = new Map(context.rules.map((meta) => [meta.id, meta]));
	const met = new Map<string, Readonly<Record<string, unknown>>>();
	return {
		indexOf(ruleId) {
			if (!met.has(ruleId)) {
				const meta = metas.get(ruleId);
				const text = `${pascal(ruleId).replace(/(?<=[a-z])(?=[A-Z])/g, " ")}, a problem of the run.`;
				met.set(
					ruleId,
					meta
						? descriptorOf(meta, context.pageOf(meta).trim(), context)
						: {
								id: ruleId,
								name: nameOf("run", ruleId),
								shortDescription: { text },
								fullDescription: { text },
								help: { text },
							},
				);
			}
			return [...met.keys()].indexOf(ruleId);
		},
		descriptors: () => [
			...met.values(),
			...context.rules.filter(({ id }) => !met.has(id)).map((meta) => descriptorOf(meta, "", context)),
		],
	};
};
