import type { Tally } from "./tally.ts";

const row = (cells: readonly (string | number)[], widths: readonly number[]): string =>
	`  ${cells.map((cell, i) => (i === 0 ? String(cell).padEnd(widths[i] ?? 0) : String(cell).padStart(widths[i] ?? 0))).join("  ")}\n`;

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string => {
	const widths = head.map((title, i) => Math.max(title.length, ...rows.map((cells) => String(cells[i]).length)));
	return [head, ...rows].map((cells) => row(cells, widths)).join("");
};

/**
 * Time by rule, and findings by rule and family. `times` are milliseconds, over all threads; a fact that several rules
 * use counts for the one that asked first.
 */
export const statsOf = (tally: Tally, times: ReadonlyMap<string, number>, elapsed: number): string => {
	const total = [...times.values()].reduce((sum, time) => sum + time, 0);
	const ids = [...new Set([...times.keys(), ...tally.byRule.keys()])].sort(
		(a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0) || (a < b ? -1 : 1),
	);
	const families = new Map<string, number>();
	for (const { family, count } of tally.byRule.values()) families.set(family, (families.get(family) ?? 0) + count);
	const byRule = ids.map((id) => {
		const time = times.get(id) ?? 0;
		return [
			id,
			time.toFixed(1),
			total > 0 ? `${((time / total) * 100).toFixed(1)}%` : "",
			tally.byRule.get(id)?.count ?? 0,
		];
	});
	return `${tally.files} files in ${(elapsed / 1000).toFixed(2)} s, ${(total / 1000).toFixed(2)} s in rules\n\n${table(["rule", "ms", "share", "findings"], byRule)}${
		families.size > 0
			? `\n${table(
					["family", "findings"],
					[...families].sort((a, b) => b[1] - a[1]),
				)}`
			: ""
	}`;
};
