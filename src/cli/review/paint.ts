/** What a stretch of the screen says; how it looks depends on whether there are colors. */
export type Role = "plain" | "strong" | "quiet" | "old" | "new" | "error" | "warning" | "info" | "key";

/** Dresses a text for its role. */
export interface Paint {
	(role: Role, text: string): string;
	/** What stands between an old text and the new one. */
	readonly between: string;
	/** Cells that an old or a new text takes beside its own. */
	readonly extra: number;
}

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

const withCodes = (role: Role, text: string): string => {
	const codes = SGR[role];
	return codes === undefined || text === "" ? text : `\u001B[${codes[0]}m${text}\u001B[${codes[1]}m`;
};
const withBrackets = (role: Role, text: string): string =>
	role === "old" ? `[-${text}-]` : role === "new" ? `{+${text}+}` : text;

/** With colors. */
export const colored: Paint = Object.assign(withCodes, { between: "→", extra: 0 });

/** Without: what is old and what is new is told by brackets, as `git diff --word-diff` has them. */
export const uncolored: Paint = Object.assign(withBrackets, { between: "", extra: 4 });
