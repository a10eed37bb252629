import type { Article, Block, BlockText } from "./article.ts";

/** Needs by the name under which they are delivered. */
export type Needs = Readonly<Record<string, Need>>;
/** What a computation is handed: the value of each need, computed or loaded at first use. */
export type Values = Readonly<Record<string, unknown>>;

/** A dictionary, a compiled lexicon, a parser: loaded once a process, when something first asks for it. */
export interface Resource<T> {
	readonly kind: "resource";
	readonly name: string;
	load(): Promise<T>;
}

/** A table derived from one block, cached by the block's text. Its offsets count from the start of the block. */
export interface BlockFact<T> {
	readonly kind: "block-fact";
	readonly name: string;
	/** Its number among all block-level facts: where its value is kept. */
	readonly slot: number;
	readonly needs: Needs;
	compute(values: Values, block: BlockText): T;
}

/** A table derived from a whole article. */
export interface ArticleFact<T> {
	readonly kind: "article-fact";
	readonly name: string;
	readonly needs: Needs;
	compute(values: Values, article: Article): T;
}

export type Need = Resource<unknown> | BlockFact<unknown> | ArticleFact<unknown>;

/** A block-level fact as an article-level computation sees it: one value for each block, computed when asked for. */
export interface PerBlock<T> {
	of(block: Block): T;
}

/** Needs that a block-level computation may have: it never sees past its block. */
export type BlockNeeds = Readonly<Record<string, Resource<unknown> | BlockFact<unknown>>>;

export type BlockValues<N extends BlockNeeds> = {
	readonly [K in keyof N]: N[K] extends Resource<infer T> ? T : N[K] extends BlockFact<infer T> ? T : never;
};
export type ArticleValues<N extends Needs> = {
	readonly [K in keyof N]: N[K] extends Resource<infer T>
		? T
		: N[K] extends BlockFact<infer T>
			? PerBlock<T>
			: N[K] extends ArticleFact<infer T>
				? T
				: never;
};

/** Declares a resource; `load` is called at most once a process (again only if it failed). */
export const defineResource = <T>(name: string, load: () => Promise<T>): Resource<T> => ({
	kind: "resource",
	name,
	load,
});

let slots = 0;

/** Declares a table derived from one block. `compute` must be pure, and its value is never `undefined`. */
export const defineBlockFact = <T, N extends BlockNeeds>(
	name: string,
	needs: N,
	compute: (values: BlockValues<N>, block: BlockText) => T,
): BlockFact<T> => ({ kind: "block-fact", name, slot: slots++, needs, compute }) satisfies TypedBlockFact<T, N>;

/** Declares a table derived from a whole article. `compute` must be pure. */
export const defineArticleFact = <T, N extends Needs>(
	name: string,
	needs: N,
	compute: (values: ArticleValues<N>, article: Article) => T,
): ArticleFact<T> => ({ kind: "article-fact", name, needs, compute }) satisfies TypedArticleFact<T, N>;

interface TypedBlockFact<T, N extends BlockNeeds> extends Omit<BlockFact<T>, "compute"> {
	compute(values: BlockValues<N>, block: BlockText): T;
}
interface TypedArticleFact<T, N extends Needs> extends Omit<ArticleFact<T>, "compute"> {
	compute(values: ArticleValues<N>, article: Article): T;
}
