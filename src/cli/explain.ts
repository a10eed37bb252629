import fs from "node:fs/promises";
import path from "node:path";
import registry from "../../rules/registry.ts";
import { ruleOf } from "../engine/index.ts";
import { packageRoot } from "./package.ts";

/** `postedit rules`: a line for each rule. */
export const listRules = (): string => {
	const width = Math.max(...registry.map(({ meta }) => meta.id.length));
	const families = [...new Set(registry.map(({ meta }) => meta.family))];
	const fixes = { safe: "fix", unsafe: "unsafe fix", none: "" } as const;
	return families
		.map(
			(family) =>
				`${family}\n${registry
					.filter(({ meta }) => meta.family === family)
					.map(
						({ meta }) =>
							`  ${meta.id.padEnd(width)}  ${meta.level.padEnd(7)}  ${fixes[meta.fix].padEnd(10)}  ${meta.summary}\n`,
					)
					.join("")}`,
		)
		.join("\n");
};

/** `postedit explain`: a rule's page. Throws a `RangeError` for an unknown rule. */
export const explain = async (id: string): Promise<string> => {
	const { meta } = ruleOf(id);
	return fs.readFile(path.join(packageRoot(), "rules", meta.family, meta.id, "readme.md"), "utf8");
};
