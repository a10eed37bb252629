import path from "node:path";
import { isIgnoredByName, ruleOf } from "../../engine/index.ts";
import type { Run } from "../commands.ts";
import { configurationsOf } from "../configuration-flags.ts";
import { UsageError } from "../usage-error.ts";

/** `postedit config`: what holds for a file, and which configurations say so, as JSON. */
export const config: Run = async ({ operands, flags }, terminal) => {
	const [file, ...more] = operands;
	if (file === undefined || more.length > 0)
		throw new UsageError("config takes the name of one file, which need not exist");
	const configurations = await configurationsOf(flags);
	const { rules, ...settings } = await configurations.settingsFor(file);
	const layers = await configurations.layersFor(path.dirname(path.resolve(file)));
	const { scoreModelOf } = await import("../../engine/configuration/score.ts");
	const { name: model, typeWeights, ...score } = scoreModelOf(layers);
	const shown = {
		path: file,
		configurations: layers.map(({ name }) => (path.isAbsolute(name) ? path.relative(process.cwd(), name) : name)),
		ignored: await isIgnoredByName(file, configurations),
		...settings,
		score: { model, ...score, typeWeights: Object.fromEntries(typeWeights) },
		rules: Object.fromEntries(
			Object.entries(rules).map(([id, setting]) => {
				const own = ruleOf(id).meta.level;
				if (typeof setting === "object") return [id, [setting[0] === true ? own : setting[0], setting[1] ?? {}]];
				return [id, setting === true ? own : setting === false ? "off" : setting];
			}),
		),
	};
	await terminal.print(`${JSON.stringify(shown, null, "\t")}\n`);
	return 0;
};
