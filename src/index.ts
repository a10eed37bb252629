/** The programming interface: the chain for unified, the rules, and a function that lints a text. */
import retextEnglish from "retext-english";
import { unified } from "unified";
import registry from "../rules/registry.ts";
import {
	type ConfiguredRule,
	createProcessor,
	type FixMode,
	type PosteditProcessor,
	type RuleSetting,
} from "./chain/index.ts";
import type { Rule } from "./core/index.ts";
import { configureRules, createLinter, type Linted } from "./engine/index.ts";

export { type ConfiguredRule, type FixMode, type RulePlugin, type RuleSetting, rulePlugin } from "./chain/index.ts";
export { default as preset } from "./chain/preset.ts";
export type { Article, Block, Finding, Level, Problem, Rule, Safety, Severity, Span } from "./core/index.ts";
export type { Configuration } from "./engine/index.ts";
export {
	configureRules,
	createLinter,
	defineConfig,
	type Linted,
	type Linter,
	type LinterOptions,
} from "./engine/index.ts";
export * as kit from "./kit/index.ts";
export * as scoring from "./score/index.ts";

/** Every rule of the package. */
export const rules: readonly Rule[] = registry;

const english = unified().use(retextEnglish).freeze();

/** A frozen unified processor with these rules (all stable ones if not said), whose output is the text with these fixes. */
export const processorWith = (
	configured: readonly ConfiguredRule[] = configureRules(),
	fix: FixMode = "none",
): PosteditProcessor => createProcessor({ rules: configured, fix, parse: (text) => english.parse(text) });

/** The whole chain as a frozen unified processor: parser, all stable rules, `finish`, and a compiler that changes nothing. */
export const processor: PosteditProcessor = processorWith();

/** Lints one text, and fixes it if `fix` says so. Throws a `RangeError` for an unknown rule or option. */
export const lintText = (
	source: string,
	{
		path = "text.txt",
		rules: settings = {},
		fix = "none",
	}: { path?: string; rules?: Readonly<Record<string, RuleSetting>>; fix?: FixMode } = {},
): Promise<Linted> => createLinter(configureRules(settings)).lint(source, path, fix);
