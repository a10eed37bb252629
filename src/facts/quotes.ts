import { defineBlockFact, type Span } from "../core/index.ts";

/** What a block quotes: spans from the opening to the closing mark, both included, and marks without a partner. */
export interface Quotes {
	readonly pairs: readonly Span[];
	/** Offsets of double quotation marks that have no partner in the block. */
	readonly orphans: readonly { readonly at: number; readonly side: "open" | "close" }[];
}

const DOUBLE = /["«»]/g;
const OPENS_BEFORE = /[\s([{\u2013\u2014\u2060-]/;

/**
 * Pairs of double quotation marks (straight, curly or guillemets) of a block. Which side a straight mark is on is read
 * off the source's curly mark where there is one, else off its neighbours. A quotation that runs on over paragraphs
 * leaves an orphan in each but the last: judge those by article.
 */
export const quotes = defineBlockFact("quotes", {}, (_values, block): Quotes => {
	const pairs: Span[] = [];
	const orphans: { at: number; side: "open" | "close" }[] = [];
	let open: number | undefined;
	DOUBLE.lastIndex = 0;
	for (let match = DOUBLE.exec(block.text); match; match = DOUBLE.exec(block.text)) {
		const at = match.index;
		const side = sideOf(block.raw[at] ?? "", block.text, at, open !== undefined);
		if (side === "open") {
			if (open !== undefined) orphans.push({ at: open, side });
			open = at;
		} else if (open === undefined) orphans.push({ at, side });
		else {
			pairs.push({ start: open, end: at + 1 });
			open = undefined;
		}
	}
	if (open !== undefined) orphans.push({ at: open, side: "open" });
	return { pairs, orphans };
});

const sideOf = (mark: string, text: string, at: number, isOpen: boolean): "open" | "close" => {
	if ("“„«".includes(mark)) return mark === "“" && isOpen && /\S/.test(text[at - 1] ?? " ") ? "close" : "open";
	if ("”»".includes(mark)) return "close";
	const before = at === 0 || OPENS_BEFORE.test(text[at - 1] ?? "");
	const after = at === text.length - 1 || /[\s.,;:!?)]/.test(text[at + 1] ?? "");
	if (before !== after) return before ? "open" : "close";
	return isOpen ? "close" : "open";
};
