import type { ComparisonReport } from "./comparison-report.ts";
import { csvComparison } from "./csv.ts";
import { jsonComparison } from "./json.ts";
import { tableComparison } from "./table.ts";

export type { Compared, ComparedSide, ComparisonReport, RuleDifference } from "./comparison-report.ts";

/** Comparisons by the name that `--format` takes. */
export const COMPARISON_REPORTS: Readonly<Record<string, ComparisonReport>> = {
	table: tableComparison,
	json: jsonComparison,
	csv: csvComparison,
};
