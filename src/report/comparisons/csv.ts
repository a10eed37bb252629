import type { Difference } from "../../score/index.ts";
import { csvLine } from "../csv-line.ts";
import { rounded } from "../scores/index.ts";
import type { ComparisonReport } from "./comparison-report.ts";

const DIGITS = 4;

const HEAD = [
	"kind",
	"name",
	"family",
	"count_old",
	"count_new",
	"per_10000_words_old",
	"per_10000_words_new",
	"difference",
	"low",
	"high",
	"articles_old",
	"articles_new",
	"clear",
];

const lineOf = (
	kind: string,
	{ name, counts, rates, difference, interval, articles, clear }: Difference,
	family = "",
): string =>
	csvLine([
		kind,
		name,
		family,
		rounded(counts.old),
		rounded(counts.new),
		rounded(rates.old, DIGITS),
		rounded(rates.new, DIGITS),
		rounded(difference, DIGITS),
		interval && rounded(interval.low, DIGITS),
		interval && rounded(interval.high, DIGITS),
		articles.old,
		articles.new,
		String(clear),
	]);

/** A line for the points, for all findings, for each family and for each rule, below a line of names. */
export const csvComparison: ComparisonReport = ({ points, findings, families, rules }) =>
	[
		csvLine(HEAD),
		lineOf("points", points),
		lineOf("findings", findings),
		...families.map((found) => lineOf("family", found, found.name)),
		...rules.map((found) => lineOf("rule", found, found.family)),
	].join("");
