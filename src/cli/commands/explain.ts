import { ruleOf, rulePage } from "../../engine/index.ts";
import type { Run } from "../commands.ts";
import { UsageError } from "../usage-error.ts";

/** `postedit explain`: a rule's page, the same text as on the project's site. */
export const explain: Run = async ({ operands }, terminal) => {
	const [id, ...more] = operands;
	if (id === undefined || more.length > 0)
		throw new UsageError("explain takes the id of one rule; `postedit rules` lists them");
	const { meta } = ruleOf(id);
	await terminal.print(rulePage(meta));
	return 0;
};
