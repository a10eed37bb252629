import type { Run } from "../commands.ts";
import { completionFor, SHELLS } from "../completion.ts";
import { UsageError } from "../usage-error.ts";

/** `postedit completion`: a script for a shell to read. */
export const completion: Run = async ({ operands }, terminal) => {
	const [name, ...more] = operands;
	const shell = SHELLS.find((known) => known === name);
	if (!shell || more.length > 0) throw new UsageError(`completion takes a shell, one of ${SHELLS.join(", ")}`);
	await terminal.print(completionFor(shell));
	return 0;
};
