import type { Group, ReviewFinding } from "../../engine/index.ts";
import { cellsOf, endIn, startIn, visible, wrapped } from "./cells.ts";
import type { Paint } from "./paint.ts";

const counted = (count: number, one: string, many = `${one}s`): string =>
	`${count.toLocaleString("en")} ${count === 1 ? one : many}`;

/** `doubled-word error, 12 places in 9 files`. */
export const headOf = ({ ruleId, level, findings }: Group, paint: Paint): string => {
	const files = new Set(findings.map(({ path }) => path)).size;
	return `${paint("strong", ruleId)} ${paint(level, level)}, ${counted(findings.length, "place")} in ${counted(files, "file")}`;
};

/** What stands in a place, and what would: nothing is shown by a word. */
export const shownText = (text: string): string => (text === "" ? "(nothing)" : visible(text));

/** The group in words: its rule, why it was found, what is proposed. The chosen proposal is marked. */
export const groupLines = (group: Group, choice: number, columns: number, paint: Paint): readonly string[] => {
	const { actual, proposals, reason, note } = group;
	const room = columns - 6 - paint.extra;
	return [
		startOfStyled(headOf(group, paint), columns, paint),
		...wrapped(visible(reason), columns),
		...(note === null ? [] : wrapped(visible(note), columns).map((line) => paint("quiet", line))),
		"",
		`  - ${paint("old", startIn(shownText(actual), room))}`,
		...(proposals.length === 0
			? ["    nothing is proposed: e types a text"]
			: proposals.map((text, i) => {
					const sign = proposals.length === 1 ? "+" : `${i + 1}`;
					const shown = startIn(shownText(text), room - 2);
					return `  ${sign} ${i === choice ? `${paint("new", shown)}${proposals.length > 1 ? " *" : ""}` : shown}`;
				})),
	];
};

/** A styled head is cut only where it does not fit at all; then it loses its style. */
const startOfStyled = (styled: string, columns: number, paint: Paint): string => {
	const bare = styled.replace(/\u001B\[\d+m/g, "");
	return cellsOf(bare) <= columns ? styled : paint("strong", startIn(bare, columns));
};

const placeOf = ({ path, line, column, finding }: ReviewFinding): string =>
	finding.record === undefined ? `${path}:${line}:${column}` : `${path}, record ${finding.record.record}`;

/** Screens narrower than this show a place and its context on two lines. */
const NARROW = 72;
const LONGEST_PLACE = 28;

/** Cells of the words around a place that are shown before its own words are cut. */
const FEWEST_AROUND = 16;

/** Two texts side by side, both cut in proportion if they leave too little room for the words around. */
const fitted = (old: string, put: string, room: number): readonly [string, string] => {
	const cells = cellsOf(old) + cellsOf(put);
	const most = Math.max(2, room - FEWEST_AROUND);
	if (cells <= most) return [old, put];
	const share = most / cells;
	return [startIn(old, Math.max(1, Math.floor(cellsOf(old) * share))), startIn(put, Math.floor(cellsOf(put) * share))];
};

/** One place on one or two lines: where it is, and the words around, with what stands there and what would. */
export const placeLines = (
	found: ReviewFinding,
	text: string | undefined,
	columns: number,
	paint: Paint,
): readonly string[] => {
	const { actual } = found.finding;
	const lead = actual.slice(0, actual.length - actual.trimStart().length).replace(/\s+/g, " ");
	const trail = actual.slice(actual.trimEnd().length).replace(/\s+/g, " ");
	const isNarrow = columns < NARROW;
	const where = endIn(visible(placeOf(found)), isNarrow ? columns : LONGEST_PLACE);
	const room = isNarrow ? columns - 2 : columns - LONGEST_PLACE - 2;
	const extra = paint.extra + (text === undefined ? 0 : paint.extra + paint.between.length);
	const [old, put] = fitted(visible(actual.trim()), visible(text ?? ""), room - extra);
	const left = Math.max(0, room - extra - cellsOf(old) - cellsOf(put));
	const before = endIn(visible(found.before) + lead, Math.floor(left / 2));
	const after = startIn(trail + visible(found.after), left - cellsOf(before));
	const context = `${paint("quiet", before)}${paint("old", old)}${put === "" ? "" : paint.between + paint("new", put)}${paint("quiet", after)}`;
	return isNarrow ? [where, `  ${context}`] : [`${where.padEnd(LONGEST_PLACE)}  ${context}`];
};
