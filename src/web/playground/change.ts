import type { Span } from "../../core/index.ts";

/** The stretch in which two texts differ, and what stands there in the second one. */
export interface Change extends Span {
	readonly text: string;
}

/** What turns one text into the other: one stretch, as short as can be. `undefined` if they are the same. */
export const changeBetween = (before: string, after: string): Change | undefined => {
	if (before === after) return undefined;
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
	let tail = 0;
	while (
		tail < shorter - start &&
		before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
	)
		tail++;
	return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
};

/** What is marked by spans after a change: those behind it move, those that it touches are gone. */
export const shiftedBy = <T extends { readonly span: Span }>(marked: readonly T[], change: Change): readonly T[] => {
	const by = change.text.length - (change.end - change.start);
	return marked.flatMap((one) => {
		const { start, end } = one.span;
		if (end <= change.start) return one;
		return start >= change.end ? { ...one, span: { start: start + by, end: end + by } } : [];
	});
};
