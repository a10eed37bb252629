import { FAMILIES, LEVELS, type Level } from "../core/index.ts";
import type { FileResult } from "../engine/index.ts";

/** What the files of a run came to. */
export interface Sums {
	files: number;
	fixed: number;
	readonly levels: Record<Level, number>;
	/** Findings that `--fix` would fix, and those that `--unsafe-fixes` would beside them. */
	safe: number;
	unsafe: number;
	readonly families: Map<string, number>;
	readonly rules: Map<string, number>;
	/** Adds a file. */
	hear(result: FileResult): void;
}

const addOne = (counts: Map<string, number>, key: string): void => {
	counts.set(key, (counts.get(key) ?? 0) + 1);
};

export const newSums = (): Sums => ({
	files: 0,
	fixed: 0,
	levels: { error: 0, warning: 0, info: 0 },
	safe: 0,
	unsafe: 0,
	families: new Map(),
	rules: new Map(),
	hear({ findings, fixed }) {
		this.files++;
		this.fixed += fixed.length;
		for (const { level, family, ruleId, safety, expected } of findings) {
			this.levels[level]++;
			if (expected.length > 0 && safety === "safe") this.safe++;
			if (expected.length > 0 && safety === "unsafe") this.unsafe++;
			addOne(this.families, family);
			if (family !== "run") addOne(this.rules, ruleId);
		}
	},
});

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;

const fixable = ({ safe, unsafe }: Sums): string => {
	if (safe > 0)
		return `${plural(safe, "finding")} can be fixed with --fix${unsafe > 0 ? `, ${unsafe} more with --unsafe-fixes` : ""}`;
	return unsafe > 0 ? `${plural(unsafe, "finding")} can be fixed with --fix --unsafe-fixes` : "";
};

/** What stands below the tables: how many findings, of which families, and what to do about them. */
export const summaryOf = (sums: Sums): string => {
	const { files, fixed, levels, families, rules } = sums;
	const total = LEVELS.reduce((sum, level) => sum + levels[level], 0);
	const perLevel = LEVELS.filter((level) => levels[level] > 0).map((level) =>
		level === "info" ? `${levels.info} info` : plural(levels[level], level),
	);
	const perFamily = [...FAMILIES, "run"].flatMap((family) => {
		const count = families.get(family);
		return count === undefined ? [] : `${family} ${count}`;
	});
	const [most] = [...rules].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	const lines = [
		total === 0
			? `No findings in ${plural(files, "file")}`
			: `${plural(total, "finding")} in ${plural(files, "file")}: ${perLevel.join(", ")}`,
		perFamily.length > 0 ? `By family: ${perFamily.join(", ")}` : "",
		fixed > 0 ? `${plural(fixed, "finding")} fixed` : "",
		fixable(sums),
		most === undefined ? "" : `What a rule flags and why: postedit explain ${most[0]}`,
	];
	return `${lines.filter((line) => line !== "").join("\n")}\n`;
};
