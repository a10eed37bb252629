/** From a decoded text back to its spelling: where stretches that are spelled as they are begin. */
export interface OffsetMap {
	/** The place in the source of an offset into the decoded text. */
	toSource(offset: number): number;
}

/** An offset into the decoded text, and the place in the source where it stands; from there on both run alike. */
export interface Anchor {
	readonly decoded: number;
	readonly source: number;
}

/** A map out of anchors in their order, the first of which is for offset 0. Finds by bisection. */
export const offsetMap = (anchors: readonly Anchor[]): OffsetMap => ({
	toSource(offset) {
		let low = 0;
		let high = anchors.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((anchors[middle]?.decoded ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		const anchor = anchors[low] ?? { decoded: 0, source: 0 };
		return anchor.source + offset - anchor.decoded;
	},
});
