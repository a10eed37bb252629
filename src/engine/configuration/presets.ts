import registry from "../../../rules/registry.ts";
import type { RuleSetting } from "../../chain/index.ts";
import type { Family, RuleMeta } from "../../core/index.ts";

/** A set of rules with a name. */
export interface PresetEntry {
	/** One line without a full stop. */
	readonly summary: string;
	/** What it says of a rule; `false` is off. */
	of(meta: RuleMeta): RuleSetting;
}

/** What a page or a program left behind: mending it needs no look at what the article says. */
const WITHOUT_MEANING: ReadonlySet<Family> = new Set<Family>(["residue", "encoding", "mechanics"]);

/** ISO 18587:2017 §5.3: light post-editing wants a text that can be understood and says what the source says, no style. */
const isForLight = ({ family, mqm, severity }: RuleMeta): boolean =>
	family === "residue" ||
	family === "encoding" ||
	mqm.startsWith("accuracy/") ||
	severity === "major" ||
	severity === "critical";

export const PRESETS: Readonly<Record<string, PresetEntry>> = {
	recommended: {
		summary: "Every stable rule at its own level",
		of: ({ status }) => status === "stable",
	},
	"light-pe": {
		summary: "Light post-editing (ISO 18587): what hides or changes the meaning, and what is no article",
		of: (meta) => meta.status === "stable" && isForLight(meta),
	},
	"full-pe": {
		summary: "Full post-editing (ISO 18587): every stable rule, hints raised to warnings",
		of: ({ status, level }) => (status === "stable" ? (level === "info" ? "warning" : true) : false),
	},
	cleanup: {
		summary: "Residue, encoding and mechanics: families without meaning, for texts that nobody will read again",
		of: ({ status, family }) => status === "stable" && WITHOUT_MEANING.has(family),
	},
	all: {
		summary: "Every rule, those in the nursery too",
		of: () => true,
	},
};

export const PRESET_NAMES: readonly string[] = Object.keys(PRESETS);

/** What a preset says of every rule. */
export const presetRules = (name: string): Readonly<Record<string, RuleSetting>> => {
	const preset = PRESETS[name];
	if (!preset)
		throw new RangeError(`Unknown preset ${JSON.stringify(name)}, expected one of ${PRESET_NAMES.join(", ")}`);
	return Object.fromEntries(registry.map(({ meta }) => [meta.id, preset.of(meta)]));
};
