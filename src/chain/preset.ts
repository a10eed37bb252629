import type { Preset } from "unified";
import registry from "../../rules/registry.ts";
import { finish, rulePlugin } from "./plugin.ts";

/**
 * All stable rules at their own levels, for `unified().use(retextEnglish).use(preset)`. A rule is set or switched off by
 * using its plugin again: `.use(rulePlugin(rule), false)`.
 */
const preset: Preset = {
	plugins: [...registry.filter(({ meta }) => meta.status === "stable").map((rule) => rulePlugin(rule)), finish],
};

export default preset;
