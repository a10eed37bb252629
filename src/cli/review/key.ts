/** A key as the terminal sent it. */
export interface Key {
	/** `a`, `return`, `left` …; empty if it has none. */
	readonly name: string;
	readonly ctrl: boolean;
	readonly shift: boolean;
	/** What it types; empty if nothing. */
	readonly text: string;
}

/** What `node:readline` makes of a key. */
interface RawKey {
	readonly name?: string | undefined;
	readonly ctrl?: boolean | undefined;
	readonly shift?: boolean | undefined;
	readonly meta?: boolean | undefined;
}

/** A key out of what `node:readline` emits. */
export const keyOf = (
	typed: string | undefined,
	{ name = "", ctrl = false, shift = false, meta = false }: RawKey,
): Key => ({
	name,
	ctrl,
	shift,
	text: typed !== undefined && !ctrl && !meta && !/[\0-\x1F\x7F]/.test(typed) ? typed : "",
});
