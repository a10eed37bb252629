import {
	type ArticleRule,
	type BlockNeeds,
	type BlockText,
	type BlockValues,
	defineBlockFact,
	type Problem,
	type RuleMeta,
	shifted,
	type Trait,
} from "../core/index.ts";
import { isTranslated, origin } from "../facts/index.ts";
import { defineRule } from "./define-rule.ts";

/** What a block-level rule without options says, and which of its messages are about a house's style. */
interface HouseSpec<M extends Readonly<Record<string, string>>, N extends BlockNeeds> {
	readonly meta: RuleMeta;
	readonly messages: M;
	readonly needs: N;
	readonly when?: readonly Trait[];
	readonly words?: ReadonlySet<string>;
	/** The rule finds nothing in a block where this finds nothing, neither in `text` nor in `raw`; without the flags g and y. */
	readonly look: RegExp;
	/** Messages that are `info` where nothing says that the article is a translation: good writers somewhere write so. */
	readonly house: readonly (keyof M & string)[];
	/** Source languages (ISO 639-1) whose readers of English are used to it, so that these messages are `info` there too. */
	readonly usualFrom?: readonly string[];
	check(values: BlockValues<N>, block: BlockText): Iterable<Problem<keyof M & string>>;
}

/**
 * A rule about what is wrong in a translation and may be the style of a house elsewhere: a clock of 24 hours, a space before
 * the percent sign. It sees one block at a time, as a block-level rule does, and what it finds is remembered with the block.
 */
export const defineHouseRule = <const M extends Readonly<Record<string, string>>, N extends BlockNeeds>({
	house,
	usualFrom = [],
	look,
	check,
	needs,
	...spec
}: HouseSpec<M, N>): ArticleRule => {
	const found = defineBlockFact(spec.meta.id, needs, (values: BlockValues<N>, block) => [...check(values, block)]);
	const ofHouse: ReadonlySet<string> = new Set(house);
	return defineRule({
		...spec,
		needs: { found, origin },
		look,
		per: "article",
		*check(facts, article, _options, blocks) {
			for (const block of blocks) {
				for (const problem of facts.found.of(block)) {
					const span = shifted(problem.span, block.span.start);
					const quiet =
						ofHouse.has(problem.message) &&
						(!isTranslated(facts.origin, article) || usualFrom.includes(facts.origin.language ?? ""));
					yield { ...problem, span, ...(quiet ? { level: "info" } : {}) };
				}
			}
		},
	});
};
