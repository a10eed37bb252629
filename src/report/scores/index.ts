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

/** Scorecards by the name that `--format` takes. */
export const SCORE_REPORTS: Readonly<Record<string, (model: ScoreModel) => ScoreReport>> = {
	table: tableScores,
	json: jsonScores,
	csv: csvScores,
};
