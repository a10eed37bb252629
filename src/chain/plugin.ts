import type { Root } from "nlcst";
import type { Plugin } from "unified";
import type { VFile } from "vfile";
import type { Finding, Rule } from "../core/index.ts";
import { type ConfiguredRule, configureRule, type RuleSetting } from "./configured-rule.ts";
import { toMessage } from "./message.ts";
import { resolveFindings } from "./resolve.ts";
import { runRule } from "./run-rule.ts";
import { type State, stateOf } from "./state.ts";

/** A rule, or anything else that works on the tree, as a unified plugin. */
export type RulePlugin = Plugin<[(RuleSetting | ConfiguredRule)?], Root>;

const plugins = new WeakMap<Rule, RulePlugin>();

const isConfigured = (setting: RuleSetting | ConfiguredRule | undefined): setting is ConfiguredRule =>
	typeof setting === "object" && "rule" in setting;

/**
 * The unified plugin of a rule, the same one at each call, for unified merges options by identity. It takes the rule's
 * setting: a level, `[level, options]`, or `false`. Throws a `RangeError` for an unknown option.
 */
export const rulePlugin = (rule: Rule): RulePlugin => {
	const known = plugins.get(rule);
	if (known) return known;
	const plugin: RulePlugin = (setting) => {
		const configured = isConfigured(setting) ? setting : configureRule(rule, setting);
		if (!configured) return undefined;
		return (tree, file) => {
			const state = stateOf(file, tree);
			if (!state) return undefined;
			if (rule.meta.generic) state.generic.add(rule.meta.id);
			const found = runRule(configured, state.facts, state.session);
			return found instanceof Promise
				? found.then((findings) => record(findings, state, file))
				: record(found, state, file);
		};
	};
	Object.defineProperty(plugin, "name", { value: `postedit:${rule.meta.id}` });
	plugins.set(rule, plugin);
	return plugin;
};

const record = (findings: readonly Finding[], state: State, file: VFile): undefined => {
	if (findings.length === 0) return;
	state.findings = [...state.findings, ...findings];
	for (const finding of findings) {
		const message = toMessage(finding, file.path, state.toPoint);
		state.messages.set(finding, message);
		file.messages.push(message);
	}
};

/** The last plugin of the chain: findings in the order of the text, of two that overlap the better one. */
export const finish: Plugin<[], Root> = () => (tree, file) => {
	const state = stateOf(file, tree);
	if (!state) return;
	state.facts.release();
	if (state.findings.length === 0) return;
	const ours = new Set(state.messages.values());
	state.findings = resolveFindings(state.findings, state.generic);
	const kept = state.findings.flatMap((finding) => state.messages.get(finding) ?? []);
	const foreign = file.messages.filter((message) => !ours.has(message));
	file.messages.length = 0;
	for (const message of [...foreign, ...kept]) file.messages.push(message);
};
