import path from "node:path";
import {
	addRating,
	newRatingSums,
	SCORE_FORMATS,
	SCORE_REPORTS,
	type ScoreReport,
	type ScoreRow,
	scoreRow,
} from "../../report/scores/index.ts";
import { addTally, hasSeverity, newTally, type Tally, tallyOf } from "../../score/index.ts";
import { outputOf } from "../check/output.ts";
import type { Run } from "../commands.ts";
import { createArticles } from "../score/articles.ts";
import { choiceOf, type ScoreOptions, scoreOptions } from "../score/options.ts";
import { ClosedOutputError } from "../terminal.ts";

const ORDERS: Readonly<Record<ScoreOptions["order"], (a: ScoreRow, b: ScoreRow) => number>> = {
	// Rows come in this order by themselves, but for folders.
	path: (a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0),
	// What is too short to score comes last.
	score: (a, b) => Number(a.score === null) - Number(b.score === null) || (b.npt ?? 0) - (a.npt ?? 0),
	risk: (a, b) => b.odds - a.odds,
};

/** Does the row end the run in status 1? */
const isFatal = (row: ScoreRow, { model, failsOnPoints, failsOnSeverity }: ScoreOptions): boolean =>
	(failsOnPoints && row.score !== null && (row.npt ?? 0) > model.acceptablePoints) ||
	(failsOnSeverity && hasSeverity(row.counts, model.failsOn));

/** `postedit score`: what the findings cost, by article, folder or corpus. Gives the exit status. */
export const score: Run = async ({ operands: paths, flags }, terminal) => {
	const format = choiceOf("format", flags.format, SCORE_FORMATS, "table");
	const articles = await createArticles(flags, terminal);
	const options = scoreOptions(flags, articles.model);
	const { model, by, order } = options;
	const report: ScoreReport = SCORE_REPORTS[format](model);
	const output = outputOf(flags, terminal, false);
	let started = false;
	/** Prints; the head comes first, but not before there is something to stand below it. */
	const write = async (text: string) => {
		if (!started) await output.write(report.start());
		started = true;
		await output.write(text);
	};
	const corpus = newTally();
	const folders = new Map<string, Tally>();
	const waiting: ScoreRow[] = [];
	const sums = newRatingSums();
	let fatal = 0;
	const note = (row: ScoreRow) => {
		addRating(sums, row);
		if (isFatal(row, options)) fatal++;
	};
	try {
		for await (const { path: file, measure, findings } of articles.of(paths)) {
			const tally = tallyOf({ ...measure, findings });
			addTally(corpus, tally);
			if (by === "folder") {
				const folder = path.dirname(file);
				const own = folders.get(folder) ?? newTally();
				folders.set(folder, own);
				addTally(own, tally);
			}
			if (by !== "article") continue;
			const row = scoreRow("article", file, tally, model, measure.record);
			note(row);
			if (order === "path") await write(report.row(row));
			else waiting.push(row);
		}
		for (const [folder, tally] of folders) {
			const row = scoreRow("folder", folder, tally, model);
			note(row);
			waiting.push(row);
		}
		for (const row of waiting.sort(ORDERS[order])) await write(report.row(row));
		const total = scoreRow("corpus", "", corpus, model);
		if (by === "corpus") note(total);
		await write(report.end(total, sums));
		await output.close();
		if (articles.failed()) return 2;
		return fatal > 0 || isFatal(total, options) ? 1 : 0;
	} catch (error) {
		output.abandon();
		if (error instanceof ClosedOutputError) return 2;
		throw error;
	}
};
