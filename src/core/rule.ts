import type { Article, Block, BlockText, Trait } from "./article.ts";
import type { ArticleValues, BlockNeeds, BlockValues, Needs, Values } from "./fact.ts";
import type { Problem } from "./finding.ts";
import type { Level, Safety, Severity } from "./level.ts";
import type { MqmType } from "./mqm.ts";
import type { Options, OptionValue, OptionValues } from "./option.ts";

/** The folders a rule lives in, in the order in which their fixes matter: what is no article goes first. */
export const FAMILIES = [
	"residue",
	"encoding",
	"mechanics",
	"locale",
	"untranslated",
	"calque",
	"grammar",
	"coherence",
	"spelling",
] as const;
export type Family = (typeof FAMILIES)[number];

export interface RuleMeta {
	/** Equals the name of the folder; "allow <id>" reads well. */
	readonly id: string;
	readonly family: Family;
	/** One line, without a full stop: what the rule flags. */
	readonly summary: string;
	readonly mqm: MqmType;
	readonly severity: Severity;
	/** The level of the rule's findings unless a finding lowers it or the user says otherwise. */
	readonly level: Level;
	/** The ceiling for every finding's safety. */
	readonly fix: Safety;
	/** `nursery` rules run only when a configuration names them. */
	readonly status: "stable" | "nursery";
	readonly since: string;
	/** Yields to any other finding that overlaps it: spelling, repetition. */
	readonly generic?: boolean;
}

interface RuleBase {
	readonly meta: RuleMeta;
	readonly messages: Readonly<Record<string, string>>;
	readonly needs: Needs;
	readonly options: Options;
	/** The rule finds nothing in a text that has none of these, and none of `words`; both absent if it may find something anywhere. */
	readonly when?: readonly Trait[];
	/** Lower-case words, without marks but for hyphens and apostrophes inside. */
	readonly words?: ReadonlySet<string>;
}
/** A rule that sees one block at a time; its findings are cached by the block's text. */
export interface BlockRule extends RuleBase {
	readonly per: "block";
	/** The rule finds nothing in a block where this finds nothing, neither in `text` nor in `raw`; without the flags g and y. */
	readonly look?: RegExp;
	check(values: Values, block: BlockText, options: Readonly<Record<string, OptionValue>>): Iterable<Problem>;
}
/** A rule that sees the whole article. */
export interface ArticleRule extends RuleBase {
	readonly per: "article";
	/** As for a block-level rule: where it finds nothing, the block is none of those that the rule is handed. */
	readonly look?: RegExp;
	check(
		values: Values,
		article: Article,
		options: Readonly<Record<string, OptionValue>>,
		blocks: readonly Block[],
	): Iterable<Problem>;
}
/** A module that yields findings of one phenomenon. */
export type Rule = BlockRule | ArticleRule;

interface Spec<M extends Readonly<Record<string, string>>, N, O> {
	readonly meta: RuleMeta;
	/** One sentence each, no full stop, with `{actual}` and `{expected}`: "Unexpected <what> {actual}, expected {expected}". */
	readonly messages: M;
	readonly needs: N;
	readonly options?: O;
	readonly when?: readonly Trait[];
	readonly words?: ReadonlySet<string>;
}
export interface BlockSpec<M extends Readonly<Record<string, string>>, N extends BlockNeeds, O extends Options>
	extends Spec<M, N, O> {
	readonly per: "block";
	readonly look?: RegExp;
	check(values: BlockValues<N>, block: BlockText, options: OptionValues<O>): Iterable<Problem<keyof M & string>>;
}
export interface ArticleSpec<M extends Readonly<Record<string, string>>, N extends Needs, O extends Options>
	extends Spec<M, N, O> {
	readonly per: "article";
	readonly look?: RegExp;
	/** `blocks` are those of the article that have a trait of `when` or one of `words` and in which `look` finds something; all if none is given. */
	check(
		values: ArticleValues<N>,
		article: Article,
		options: OptionValues<O>,
		blocks: readonly Block[],
	): Iterable<Problem<keyof M & string>>;
}
