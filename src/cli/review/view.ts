import { cellsOf, charactersOf, startIn, visible, wrapped } from "./cells.ts";
import { groupLines, placeLines } from "./describe.ts";
import type { Input } from "./input.ts";
import type { Paint } from "./paint.ts";
import { chosenText, currentGroup, type State } from "./state.ts";

/** The room there is, in cells. */
export interface Size {
	readonly columns: number;
	readonly rows: number;
}

/** What the screen shows: at most `rows` lines of at most `columns` cells. */
export interface View {
	readonly lines: readonly string[];
	/** Where the cursor stands, from 0; it is hidden if absent. */
	readonly cursor?: { readonly row: number; readonly column: number };
}

const KEYS: readonly (readonly [key: string, what: string])[] = [
	["a", "accept"],
	["e", "edit"],
	["r", "reject"],
	["s", "skip"],
	["p", "back"],
	["u", "undo"],
	["?", "help"],
	["q", "quit"],
];

const HELP = [
	"a    put the proposal in all places of the group",
	"1-9  choose another proposal",
	"e    type a text to put there; blank removes",
	"r    the article is right: show the group no more",
	"s n  next group, undecided     p  the one before",
	"j k  scroll the places",
	"A    do again what was decided in an earlier review",
	"u    undo the last step, also one of an earlier review",
	"q    quit; everything decided is kept",
	"",
	"Files are written at each step. Decisions are kept and used the next time; the journal beside them can undo every step.",
	"",
	"Any key goes back.",
];

const headLine = ({ groups, at, done, rejected }: State, columns: number, paint: Paint): string => {
	const places = groups.reduce((sum, { findings }) => sum + findings.length, 0);
	const parts = [
		groups.length === 0 ? "no groups left" : `group ${at + 1} of ${groups.length}`,
		`${places} places`,
		...(done > 0 ? [`${done} decided`] : []),
		...(rejected > 0 ? [`${rejected} rejected`] : []),
	];
	return paint("strong", startIn(`postedit review: ${parts.join(", ")}`, columns));
};

const keyLines = (state: State, columns: number, paint: Paint): readonly string[] => {
	if (state.mode === "edit") return [startIn("Enter puts it in all places, Escape leaves it", columns)];
	if (state.mode === "help") return [];
	const keys = state.decided > 0 ? [...KEYS, ["A", `apply ${state.decided} earlier`] as const] : KEYS;
	const lines: string[] = [];
	let line = "";
	let used = 0;
	for (const [key, says] of keys) {
		const what = startIn(says, columns - key.length - 1);
		const cells = key.length + 1 + what.length;
		if (used > 0 && used + 2 + cells > columns) {
			lines.push(line);
			line = "";
			used = 0;
		}
		line += `${used > 0 ? "  " : ""}${paint("key", key)} ${what}`;
		used += (used > 0 ? 2 : 0) + cells;
	}
	return [...lines, line];
};

/** The part of a typed line that fits, and where its cursor stands. */
const inputWindow = (
	{ characters, cursor }: Input,
	room: number,
): { readonly text: string; readonly column: number } => {
	let from = 0;
	const cellsTo = (start: number) => cellsOf(characters.slice(start, cursor).map(visible).join(""));
	while (cellsTo(from) >= room && from < cursor) from++;
	const text = characters.slice(from).map(visible).join("");
	let shown = "";
	for (const character of charactersOf(text)) {
		if (cellsOf(shown + character) > room) break;
		shown += character;
	}
	return { text: shown, column: cellsTo(from) };
};

const bodyOf = (
	state: State,
	{ columns, rows }: Size,
	paint: Paint,
): { readonly lines: readonly string[]; readonly cursor?: View["cursor"] } => {
	if (state.mode === "help")
		return { lines: HELP.flatMap((line) => (cellsOf(line) <= columns ? [line] : wrapped(line, columns))) };
	const group = currentGroup(state);
	if (!group)
		return {
			lines: wrapped(
				state.decided > 0
					? `Nothing new to decide; A does again what was decided earlier (${state.decided}).`
					: "Nothing left to decide. u undoes the last step, q quits.",
				columns,
			),
		};
	const head = [...groupLines(group, state.choice, columns, paint)];
	let cursor: View["cursor"];
	let text = chosenText(state);
	if (state.mode === "edit") {
		const window = inputWindow(state.input, Math.max(1, columns - 5));
		cursor = { row: head.length, column: 4 + window.column };
		head.push(`  > ${window.text}`);
		text = state.input.characters.join("");
	}
	head.push("");
	const places: string[] = [];
	const room = rows - head.length;
	let shown = 0;
	for (const found of group.findings.slice(state.top)) {
		const lines = placeLines(found, text, columns, paint);
		if (places.length + lines.length > room - 1) break;
		places.push(...lines);
		shown++;
	}
	const left = group.findings.length - state.top - shown;
	if (left > 0 && room > 0) places.push(paint("quiet", startIn(`${left} more, j and k scroll`, columns)));
	return { lines: [...head, ...places], ...(cursor ? { cursor } : {}) };
};

/** The screen of a state. */
export const viewOf = (state: State, size: Size, paint: Paint): View => {
	const columns = Math.max(12, size.columns);
	const rows = Math.max(4, size.rows);
	const foot = [
		...(state.message === "" ? [] : [startIn(visible(state.message), columns)]),
		...keyLines(state, columns, paint),
	].slice(-Math.max(1, Math.floor(rows / 2)));
	const room = rows - foot.length - 2;
	const body = bodyOf(state, { columns, rows: room }, paint);
	// A typed line must be seen, whatever stands above it.
	const skipped = body.cursor && body.cursor.row >= room ? body.cursor.row - room + 1 : 0;
	const lines = body.lines.slice(skipped, skipped + Math.max(1, room));
	const padding = Array.from({ length: Math.max(0, room - lines.length) }, () => "");
	return {
		lines: [headLine(state, columns, paint), "", ...lines, ...padding, ...foot].slice(0, rows),
		...(body.cursor ? { cursor: { row: body.cursor.row - skipped + 2, column: body.cursor.column } } : {}),
	};
};
