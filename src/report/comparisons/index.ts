import type { ComparisonReport } from "./comparison-report.ts";
import { csvComparison } from "./csv.ts";
import { jsonComparison } from "./json.ts";
import { tableComparison } from "./table.ts";

export type { Compared, ComparedSide, ComparisonReport, RuleDifference } from "./comparison-report.ts";

/** What `--format` takes for comparisons. */
export const COMPARISON_FORMATS = ["table", "json", "csv"] as const;

/** Comparisons by their format. */
export const COMPARISON_REPORTS: Readonly<Record<(typeof COMPARISON_FORMATS)[number], ComparisonReport>> = {
	table: tableComparison,
	json: jsonComparison,
	csv: csvComparison,
};
