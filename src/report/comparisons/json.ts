import type { Difference } from "../../score/index.ts";
import { rounded } from "../scores/index.ts";
import type { Compared, ComparedSide, ComparisonReport } from "./comparison-report.ts";

const DIGITS = 4;

const differenceJson = ({ counts, rates, difference, interval, articles, clear }: Difference) => ({
	counts: { old: rounded(counts.old), new: rounded(counts.new) },
	per10000Words: { old: rounded(rates.old, DIGITS), new: rounded(rates.new, DIGITS) },
	difference: rounded(difference, DIGITS),
	interval: interval && [rounded(interval.low, DIGITS), rounded(interval.high, DIGITS)],
	articles,
	clear,
});

const sideJson = ({ path, articles, words, probability }: ComparedSide) => ({
	path,
	articles,
	words,
	translated: rounded(probability, DIGITS),
});

/** One object. */
export const jsonComparison: ComparisonReport = ({ sides, paired, confidence, resamples, ...compared }: Compared) =>
	`${JSON.stringify(
		{
			old: sideJson(sides.old),
			new: sideJson(sides.new),
			paired,
			confidence,
			resamples,
			points: differenceJson(compared.points),
			findings: differenceJson(compared.findings),
			families: compared.families.map((found) => ({ family: found.name, ...differenceJson(found) })),
			rules: compared.rules.map((found) => ({
				rule: found.name,
				family: found.family,
				...differenceJson(found),
			})),
		},
		undefined,
		"\t",
	)}\n`;
