import type { ArticleRule, ArticleSpec, BlockNeeds, BlockRule, BlockSpec, Needs, Options } from "../core/index.ts";

/**
 * Declares a rule. An undeclared fact, an unknown message, option, trait or MQM type does not compile.
 *
 * `check` is a pure generator: facts in, problems out. With `per: "block"` it sees one block at a time, its offsets count
 * from the start of the block, and it may need block-level facts and resources only; with `per: "article"` it sees all.
 */
export function defineRule<
	const M extends Readonly<Record<string, string>>,
	N extends BlockNeeds,
	O extends Options = Record<never, never>,
>(spec: BlockSpec<M, N, O>): BlockRule;
export function defineRule<
	const M extends Readonly<Record<string, string>>,
	N extends Needs,
	O extends Options = Record<never, never>,
>(spec: ArticleSpec<M, N, O>): ArticleRule;
export function defineRule(
	spec:
		| BlockSpec<Readonly<Record<string, string>>, BlockNeeds, Options>
		| ArticleSpec<Readonly<Record<string, string>>, Needs, Options>,
): BlockRule | ArticleRule {
	return { ...spec, options: spec.options ?? {} };
}
