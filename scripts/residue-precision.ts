import type { Linter } from "../src/engine/index.ts";
import type { LabelledRow } from "./labelled-sets.ts";

/** Findings on lines of the page and on lines of the article. */
export interface OnPages {
	readonly right: number;
	readonly wrong: number;
}

/**
 * What the rules for residue find on whole pages whose lines are labelled, by rule; findings of level info left out. One that
 * touches a line of the article is wrong; one on lines of which nothing is known does not count.
 */
export const residueOnPages = async (
	pages: readonly LabelledRow[],
	linter: Linter,
): Promise<ReadonlyMap<string, OnPages>> => {
	const counts = new Map<string, OnPages>();
	for (const { lines = [] } of pages) {
		const places: { start: number; end: number; label: string }[] = [];
		let page = "";
		for (const { text, label } of lines) {
			places.push({ start: page.length, end: page.length + text.length, label });
			page += `${text}\n`;
		}
		for (const { ruleId, family, level, span } of (await linter.lint(page, "page.txt", "none")).findings) {
			if (family !== "residue" || level === "info") continue;
			const labels = places.filter(({ start, end }) => start < span.end && span.start < end).map(({ label }) => label);
			const { right, wrong } = counts.get(ruleId) ?? { right: 0, wrong: 0 };
			const isWrong = labels.includes("content");
			const isRight = !isWrong && labels.includes("boilerplate");
			counts.set(ruleId, { right: right + Number(isRight), wrong: wrong + Number(isWrong) });
		}
	}
	return counts;
};
