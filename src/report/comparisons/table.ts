import { type Difference, LEAST_ARTICLES, LEAST_HOLDERS, RATE_WORDS, SIDES } from "../../score/index.ts";
import { printable } from "../located.ts";
import type { Compared, ComparedSide, ComparisonReport } from "./comparison-report.ts";

const MINUS = "−";
const signed = (value: number): string => {
	const text = Math.abs(value).toFixed(2);
	return Number(text) === 0 ? text : `${value < 0 ? MINUS : "+"}${text}`;
};

const WIDTHS = [10, 10, 10, 20] as const;
const line = (cells: readonly string[], mark: string, name: string): string =>
	`${WIDTHS.map((width, i) => (cells[i] ?? "").padStart(width)).join("  ")} ${mark} ${name}`.trimEnd();

const rowOf = ({ rates, difference, interval, clear }: Difference, name: string): string =>
	line(
		[
			rates.old.toFixed(2),
			rates.new.toFixed(2),
			signed(difference),
			interval ? `${signed(interval.low)} to ${signed(interval.high)}` : "",
		],
		clear ? "*" : " ",
		name,
	);

const sideLine = (side: string, { path, articles, words, probability }: ComparedSide): string =>
	`${side}: ${printable(path)}, ${articles.toLocaleString("en")} article${articles === 1 ? "" : "s"}, ${words.toLocaleString("en")} words, ${Math.round(100 * probability)} % likely translated`;

const notesOf = ({ sides, paired, confidence, rules }: Compared): readonly string[] => {
	const few = SIDES.some((side) => sides[side].articles < LEAST_ARTICLES);
	return [
		paired > 0
			? `${paired.toLocaleString("en")} of them are two versions of one article, and are compared as such`
			: "",
		few
			? `No intervals: they take ${LEAST_ARTICLES} articles on each side`
			: `* the ${Math.round(1000 * confidence) / 10} % interval leaves out 0, and ${LEAST_HOLDERS} articles of a side or more hold it`,
		rules.length === 0 ? "Nothing found on either side" : "",
	].filter((note) => note !== "");
};

/** A table for people, the clear differences first. */
export const tableComparison: ComparisonReport = (compared) => {
	const { sides, points, findings, families, rules, confidence } = compared;
	const per = RATE_WORDS.toLocaleString("en");
	const head = line(
		["old", "new", "difference", `${Math.round(1000 * confidence) / 10} % interval`],
		" ",
		`per ${per} words`,
	);
	const sections = [
		[rowOf(points, "penalty points"), rowOf(findings, "findings")],
		families.map((found) => rowOf(found, found.name)),
		rules.map((found) => rowOf(found, `${found.name} (${found.family})`)),
	].filter((rows) => rows.length > 0);
	return `${SIDES.map((side) => sideLine(side, sides[side])).join("\n")}\n\n${head}\n${sections
		.map((rows) => `${rows.join("\n")}\n`)
		.join("\n")}\n${notesOf(compared)
		.map((note) => `${note}\n`)
		.join("")}`;
};
