import fs from "node:fs";
import path from "node:path";
import type { Run } from "../commands.ts";
import { UsageError } from "../usage-error.ts";

const NAME = "postedit.config.json";

/** `postedit init`: a configuration to start from. Leaves one that is there alone. */
export const init: Run = async ({ operands, flags }, terminal) => {
	if (operands.length > 0) throw new UsageError("init takes no arguments; it writes into the working folder");
	const { configurationFileIn } = await import("../../engine/configuration/load.ts");
	const before = configurationFileIn(process.cwd());
	if (before) throw new UsageError(`There is a configuration already: ${path.relative(process.cwd(), before)}`);
	const { presetNamed } = await import("../configuration-flags.ts");
	const installed = fs.existsSync(path.join("node_modules", "postedit"));
	const configuration = {
		...(installed ? { $schema: "./node_modules/postedit/dist/schema.json" } : {}),
		extends: presetNamed(flags.preset ?? "recommended"),
		rules: {},
		words: [],
		overrides: [],
	};
	fs.writeFileSync(NAME, `${JSON.stringify(configuration, null, "\t")}\n`, { flag: "wx" });
	await terminal.print(`Wrote ${NAME}. Next:
  postedit rules          what may be set
  postedit config a.txt   what holds for a file
  postedit .              lint the folder
`);
	return 0;
};
