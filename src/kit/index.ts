/** All that a rule may import. */
export {
	type Article,
	type Block,
	type BlockText,
	MARK,
	OBJECT,
	option,
	type Problem,
	type Span,
} from "../core/index.ts";
export * from "../facts/index.ts";
export { indefiniteArticleOf } from "../lexicon/index.ts";
export { CP1252_HIGH } from "../text/index.ts";
export { defineRule } from "./define-rule.ts";
export type { Example, Examples, MarkedExample } from "./examples.ts";
export { defineHouseRule } from "./house-rule.ts";
export { definePhraseRule } from "./phrase-rule.ts";
export { defineResidueRule } from "./residue-rule.ts";
