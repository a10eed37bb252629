/** A stretch of text: UTF-16 offsets, `start` inclusive, `end` exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Do two spans share at least one unit? An empty span overlaps nothing. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The span moved by `by` units. */
export const shifted = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });
