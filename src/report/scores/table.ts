import { SEVERITIES } from "../../core/index.ts";
import { LEAST_WORDS, penaltyOf, type Rating, type ScoreModel } from "../../score/index.ts";
import { printable } from "../located.ts";
import type { RatingSums, ScoreReport, ScoreRow } from "./scorecard.ts";

const LANGUAGES = new Intl.DisplayNames("en", { type: "language" });

const RATINGS: Readonly<Record<Rating, string>> = {
	pass: "pass",
	fail: "fail",
	"insufficient-sample": "insufficient sample",
};

/** Titles and widths; numbers stand at the right of their column. */
const COLUMNS = [
	["score", 7],
	["points", 7],
	["rating", -19],
	["fixed", 7],
	["origin", -16],
	["risk", 5],
	["words", 9],
] as const;

const line = (cells: readonly string[], name: string): string =>
	`${COLUMNS.map(([, width], i) => (width < 0 ? (cells[i] ?? "").padEnd(-width) : (cells[i] ?? "").padStart(width))).join("  ")}  ${name}`.trimEnd() +
	"\n";

const shown = (value: number | null): string => (value === null ? "–" : (Math.round(value * 10) / 10 + 0).toFixed(1));

const nameOf = ({ scope, path, record, articles }: ScoreRow): string => {
	if (scope === "corpus") return articles === 1 ? "1 article" : `all ${articles.toLocaleString("en")} articles`;
	const where = record ? `, record ${record.record}${record.field === "text" ? "" : ` ${record.field}`}` : "";
	return printable(path) + where + (scope === "folder" ? ` (${articles})` : "");
};

const rowLine = (row: ScoreRow): string => {
	const language = row.language === null ? "" : ` ${LANGUAGES.of(row.language) ?? row.language}`;
	return line(
		[
			shown(row.score),
			shown(row.npt),
			RATINGS[row.rating],
			shown(row.afterFixes.score),
			`${Math.round(100 * row.probability)} %${language}`,
			row.risk.toFixed(2),
			row.words.toLocaleString("en"),
		],
		nameOf(row),
	);
};

/** The scorecard proper: how many errors of each type and severity there are, and what they cost. */
const scorecard = ({ counts }: ScoreRow, model: ScoreModel): string => {
	const rows = [...counts]
		.map(([type, row]) => ({
			type,
			row,
			points: SEVERITIES.reduce((sum, severity) => sum + row[severity] * penaltyOf(type, severity, model), 0),
		}))
		.sort((a, b) => b.points - a.points || (a.type < b.type ? -1 : 1));
	if (rows.length === 0) return "";
	const cells = (values: readonly (string | number)[], name: string) =>
		`${values.map((value) => String(value).padStart(9)).join("")}  ${name}\n`;
	return `\n${cells([...SEVERITIES, "penalty"], "type")}${rows
		.map(({ type, row, points }) => cells([...SEVERITIES.map((severity) => row[severity]), shown(points)], type))
		.join("")}`;
};

const EXPLAINED: Readonly<Record<ScoreModel["name"], (model: ScoreModel) => string>> = {
	"mqm-calibrated": ({ threshold, acceptablePoints }) =>
		`Score: MQM, linear calibrated: ${threshold} at ${acceptablePoints} points per 1,000 words, 100 without errors`,
	"mqm-raw": () => "Score: MQM, linear raw: 100 × (1 − points per word)",
	wmt: () => "Score: WMT's weights: − points per segment",
};

const ratingLine = ({ pass, fail, mendable, "insufficient-sample": short }: RatingSums): string => {
	const left = fail - mendable;
	const parts = [
		pass > 0 ? `${pass} pass` : "",
		fail > 0 ? `${fail} fail, ${left === 0 ? "none" : left} of them even with all proposals applied` : "",
		short > 0 ? `${short} under ${LEAST_WORDS} words, too few to score` : "",
	];
	return parts.filter((part) => part !== "").join("; ");
};

/** A line a row, and below them the errors by type and what the numbers mean. */
export const tableScores = (model: ScoreModel): ScoreReport => {
	let rows = 0;
	const head = line(
		COLUMNS.map(([title]) => title),
		"",
	);
	return {
		start: () => head,
		row(row) {
			rows++;
			return rowLine(row);
		},
		end: (corpus, sums) =>
			`${rows === 0 || rows > 1 || corpus.articles > 1 ? `${rows > 0 ? "\n" : ""}${rowLine(corpus)}` : ""}${scorecard(corpus, model)}\n${[
				EXPLAINED[model.name](model),
				`Points: penalty per 1,000 words; at most ${model.acceptablePoints} pass, and no ${model.failsOn} error`,
				ratingLine(sums),
			]
				.filter((text) => text !== "")
				.map((text) => `${text}\n`)
				.join("")}`,
	};
};
