/** What a stretch of the screen says; how it looks depends on whether there are colors. */
export type Role = "plain" | "strong" | "quiet" | "old" | "new" | "error" | "warning" | "info" | "key";

/** Dresses a text for its role. */
export type Paint = (role: Role, text: string) => string;

const SGR: Readonly<Record<Role, readonly [number, number] | undefined>> = {
	plain: undefined,
	strong: [1, 22],
	quiet: [2, 22],
	old: [31, 39],
	new: [32, 39],
	error: [31, 39],
	warning: [33, 39],
	info: [34, 39],
	key: [36, 39],
};

/** With colors. */
export const colored: Paint = (role, text) => {
	const codes = SGR[role];
	return codes === undefined || text === "" ? text : `\u001B[${codes[0]}m${text}\u001B[${codes[1]}m`;
};

/** Without: what is old and what is new is told by brackets, as `git diff --word-diff` has them. */
export const uncolored: Paint = (role, text) =>
	role === "old" ? `[-${text}-]` : role === "new" ? `{+${text}+}` : text;

/** Cells that a role takes beside its text. */
export const extraCells = (paint: Paint, role: Role): number =>
	paint === uncolored && (role === "old" || role === "new") ? 4 : 0;
