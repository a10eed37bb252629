import type { ScoreModel } from "../../score/index.ts";
import { csvScores } from "./csv.ts";
import { jsonScores } from "./json.ts";
import type { ScoreReport } from "./scorecard.ts";
import { tableScores } from "./table.ts";

export {
	addRating,
	newRatingSums,
	type RatingSums,
	rounded,
	SCOPES,
	type Scope,
	type ScoreReport,
	type ScoreRow,
	scoreRow,
} from "./scorecard.ts";

/** What `--format` takes for scorecards. */
export const SCORE_FORMATS = ["table", "json", "csv"] as const;

/** Scorecards by their format. */
export const SCORE_REPORTS: Readonly<Record<(typeof SCORE_FORMATS)[number], (model: ScoreModel) => ScoreReport>> = {
	table: tableScores,
	json: jsonScores,
	csv: csvScores,
};
