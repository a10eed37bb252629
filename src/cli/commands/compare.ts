import fs from "node:fs";
import path from "node:path";
import registry from "../../../rules/registry.ts";
import type { MeasuredArticle } from "../../engine/index.ts";
import {
	COMPARISON_FORMATS,
	COMPARISON_REPORTS,
	type Compared,
	type ComparedSide,
} from "../../report/comparisons/index.ts";
import {
	countErrors,
	createComparison,
	DEFAULT_COMPARISON,
	type Difference,
	isCounted,
	penaltyTotal,
	type ScoreModel,
	SIDES,
	type Side,
} from "../../score/index.ts";
import { outputOf } from "../check/output.ts";
import type { Run } from "../commands.ts";
import { type Articles, createArticles } from "../score/articles.ts";
import { choiceOf, numberOf, withTypeWeights } from "../score/options.ts";
import { ClosedOutputError } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";

/** Names of what is compared; rules and families stand behind their kind. */
const POINTS = "points";
const FINDINGS = "findings";
const FAMILY = "family ";
const RULE = "rule ";

/** What one article adds: penalty points, and findings in all, by family and by rule. */
const countsOf = ({ findings }: MeasuredArticle, model: ScoreModel): ReadonlyMap<string, number> => {
	const counts = new Map<string, number>();
	for (const { ruleId, family } of findings.filter(isCounted))
		for (const name of [FINDINGS, FAMILY + family, RULE + ruleId]) counts.set(name, (counts.get(name) ?? 0) + 1);
	const points = penaltyTotal(countErrors(findings), model);
	if (points > 0) counts.set(POINTS, points);
	return counts;
};

/** What an article is called on both sides. */
const keyOf = (root: string, { path: file, measure: { record } }: MeasuredArticle): string =>
	`${path.relative(root, file)}${record ? ` ${record.record} ${record.field}` : ""}`;

const NOTHING: Omit<Difference, "name"> = {
	counts: { old: 0, new: 0 },
	rates: { old: 0, new: 0 },
	difference: 0,
	interval: null,
	articles: { old: 0, new: 0 },
	clear: false,
};

/** Reads both sides, one after the other. Throws a `UsageError` for a side without articles. */
const compareSides = async (
	roots: Readonly<Record<Side, string>>,
	articles: Articles,
	confidence: number,
	model: ScoreModel,
): Promise<Compared> => {
	const { resamples } = DEFAULT_COMPARISON;
	const comparison = createComparison({ confidence, resamples });
	const probabilities: Record<Side, number> = { old: 0, new: 0 };
	for (const side of SIDES) {
		for await (const article of articles.of([roots[side]])) {
			comparison.add(side, keyOf(roots[side], article), article.measure.words, countsOf(article, model));
			probabilities[side] += article.measure.probability;
		}
		if (comparison.totals[side].words === 0)
			throw new UsageError(`There are no words to compare in ${roots[side]}, expected articles`);
	}
	const sideOf = (side: Side): ComparedSide => {
		const { articles: count, words } = comparison.totals[side];
		return { path: roots[side], articles: count, words, probability: probabilities[side] / count };
	};
	const all = comparison.differences();
	const named = (name: string): Difference => all.find((found) => found.name === name) ?? { name, ...NOTHING };
	const below = (prefix: string): readonly Difference[] =>
		all.flatMap((found) =>
			found.name.startsWith(prefix) ? [{ ...found, name: found.name.slice(prefix.length) }] : [],
		);
	const families = new Map(registry.map(({ meta }) => [meta.id, meta.family]));
	return {
		sides: { old: sideOf("old"), new: sideOf("new") },
		paired: comparison.paired(),
		confidence,
		resamples,
		points: named(POINTS),
		findings: named(FINDINGS),
		families: below(FAMILY),
		rules: below(RULE).map((found) => ({ ...found, family: families.get(found.name) ?? "" })),
	};
};

/** `postedit compare`: which rules find more or less in new texts than in old ones. Gives the exit status. */
export const compare: Run = async ({ operands, flags }, terminal) => {
	const [old, fresh, ...more] = operands;
	if (old === undefined || fresh === undefined || more.length > 0)
		throw new UsageError("compare takes two folders or files, the old one and the new one");
	for (const given of [old, fresh]) if (!fs.existsSync(given)) throw new UsageError(`No such file or folder: ${given}`);
	const print = COMPARISON_REPORTS[choiceOf("format", flags.format, COMPARISON_FORMATS, "table")];
	choiceOf("fail-on", flags["fail-on"], ["worse"], "worse");
	const confidence =
		flags.confidence === undefined
			? DEFAULT_COMPARISON.confidence
			: numberOf("confidence", flags.confidence, 50, 99.9) / 100;
	const articles = await createArticles(flags, terminal);
	const model = withTypeWeights(articles.model, flags["type-weight"]);
	const output = outputOf(flags, terminal, false);
	try {
		const compared = await compareSides({ old, new: fresh }, articles, confidence, model);
		await output.write(print(compared));
		await output.close();
		if (articles.failed()) return 2;
		return flags["fail-on"] !== undefined && compared.points.clear && compared.points.difference > 0 ? 1 : 0;
	} catch (error) {
		output.abandon();
		if (error instanceof ClosedOutputError) return 2;
		throw error;
	}
};
