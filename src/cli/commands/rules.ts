import registry from "../../../rules/registry.ts";
import type { Run } from "../commands.ts";
import { UsageError } from "../usage-error.ts";

const FIXES = { safe: "fix", unsafe: "unsafe fix", none: "" } as const;

/** `postedit rules`: a line for each rule, by family. */
export const rules: Run = async ({ operands, flags }, terminal) => {
	if (operands.length > 0) throw new UsageError("rules takes no arguments; `postedit explain RULE` shows one");
	if (flags.stats) {
		await terminal.print(await statsTable());
		return 0;
	}
	const width = Math.max(...registry.map(({ meta }) => meta.id.length));
	const families = [...new Set(registry.map(({ meta }) => meta.family))];
	const line = ({ meta }: (typeof registry)[number]) =>
		`  ${meta.id.padEnd(width)}  ${(meta.status === "nursery" ? "nursery" : meta.level).padEnd(7)}  ${FIXES[meta.fix].padEnd(10)}  ${meta.summary}\n`;
	const sections = families.map(
		(family) =>
			`${family}\n${registry
				.filter(({ meta }) => meta.family === family)
				.map(line)
				.join("")}`,
	);
	await terminal.print(sections.join("\n"));
	return 0;
};

const WIDTH = 10;

/** What each rule finds in 10,000 words of English and of translations, as measured. */
const statsTable = async (): Promise<string> => {
	const { PRECISION } = await import("../../engine/precision/generated-precision.ts");
	const { SET_NAMES } = await import("../../engine/precision/precision.ts");
	const width = Math.max(...registry.map(({ meta }) => meta.id.length));
	const cells = (values: readonly string[]): string => values.map((value) => value.padStart(WIDTH)).join("");
	const lines = registry.map(({ meta: { id } }) => {
		const own = PRECISION.rules[id];
		if (!own) return `${id.padEnd(width)}${"not measured".padStart(WIDTH + 6)}\n`;
		return `${id.padEnd(width)}${cells([...own.rates.map((rate) => rate.toFixed(2)), own.lift?.toFixed(2) ?? ""])}\n`;
	});
	return `${"".padEnd(width)}${cells([...SET_NAMES, "lift"])}\n${lines.join("")}\nFindings in 10,000 words, measured on ${PRECISION.date}; docs/precision.md says on what.\n`;
};
