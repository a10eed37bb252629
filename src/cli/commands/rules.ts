import registry from "../../../rules/registry.ts";
import type { Run } from "../commands.ts";
import { UsageError } from "../usage-error.ts";

const FIXES = { safe: "fix", unsafe: "unsafe fix", none: "" } as const;

/** `postedit rules`: a line for each rule, by family. */
export const rules: Run = async ({ operands }, terminal) => {
	if (operands.length > 0) throw new UsageError("rules takes no arguments; `postedit explain RULE` shows one");
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
