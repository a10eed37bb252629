import type {
	Article,
	Block,
	BlockFact,
	BlockText,
	Need,
	Needs,
	PerBlock,
	Problem,
	Resource,
	Values,
} from "../core/index.ts";
import { scanned, vocabularies, vocabulary } from "../facts/index.ts";
import { scan } from "../text/index.ts";

/** Thrown by a need that is not loaded yet; whoever runs a rule loads it and runs the rule again. */
export class Suspended {
	readonly loading: Promise<unknown>;
	constructor(loading: Promise<unknown>) {
		this.loading = loading;
	}
}

/** All that is known of a block's text: facts and findings by who found them. Shared by all blocks with that text. */
export interface KnownBlock {
	readonly block: BlockText;
	/** The traits of its text and of its raw text, as bits. */
	readonly traits: number;
	/** The values of block-level facts, each at its slot. */
	readonly facts: unknown[];
	/** What block-level rules have found, by the rule as it was configured. */
	problems: Map<object, readonly Problem[]> | undefined;
	/** Which words that rules wait for it has; kept when facts go. */
	vocabulary: { readonly bits: number; readonly sets: number } | undefined;
	/** Bits of the indices of the configured rules that have found nothing: most rules, in most blocks. */
	readonly silent: number[];
}

/** UTF-16 units of block text that each of the two generations of the cache may hold: three articles of 100 KB. */
const GENERATION = 300_000;
/** In a run over files, longer blocks, in UTF-16 units, hardly come again, and looking them up costs more than it saves. */
const LONGEST_LINE = 120;

/** The values of a block-level computation's needs, for the block that `current` names. */
interface BlockValues {
	current: KnownBlock | undefined;
	readonly values: Values;
}

const loaded = new Map<Resource<unknown>, { value: unknown } | Promise<unknown>>();

const resourceValue = (resource: Resource<unknown>): unknown => {
	const state = loaded.get(resource);
	if (state && "value" in state) return state.value;
	throw new Suspended(state ?? load(resource));
};

const load = (resource: Resource<unknown>): Promise<unknown> => {
	const loading = resource.load().then(
		(value) => loaded.set(resource, { value }),
		(error: unknown) => {
			loaded.delete(resource);
			throw error;
		},
	);
	loaded.set(resource, loading);
	return loading;
};

/** Most blocks are paragraphs in one spelling, whose text is key enough; a block's own text starts with no line break. */
const keyOf = ({ kind, text, raw }: BlockText): string =>
	kind === "paragraph" && raw === text ? text : `\n${kind}\n${text}${raw === text ? "" : `\n\n${raw}`}`;

/**
 * What is kept between articles: the blocks seen last, with their facts and findings, so that an editor works one
 * paragraph a keystroke and a line that stands in a thousand files is analysed once. Memory is bounded.
 */
export class Session {
	/** Milliseconds spent in each rule, by id; absent unless someone wants to know. A fact counts for the rule that asks for it first. */
	readonly times: Map<string, number> | undefined;
	#young = new Map<string, KnownBlock>();
	#old = new Map<string, KnownBlock>();
	#size = 0;
	readonly #blockValues = new Map<Needs, BlockValues>();

	/** Facts outlive their article: an editor asks for them again at the next keystroke, a run over files never does. */
	readonly keepsFacts: boolean;

	constructor({ timed = false, keepsFacts = true }: { readonly timed?: boolean; readonly keepsFacts?: boolean } = {}) {
		this.times = timed ? new Map() : undefined;
		this.keepsFacts = keepsFacts;
	}

	/** What is known of a block, whatever its place. */
	known(block: BlockText): KnownBlock {
		if (!this.keepsFacts && block.text.length > LONGEST_LINE) return this.#unknown(block);
		const key = keyOf(block);
		const young = this.#young.get(key);
		if (young) return young;
		const entry = this.#old.get(key) ?? this.#unknown(block);
		this.#size += key.length;
		if (this.#size > GENERATION) {
			this.#old = this.#young;
			this.#young = new Map();
			this.#size = key.length;
		}
		this.#young.set(key, entry);
		return entry;
	}

	#unknown({ kind, text, raw }: BlockText): KnownBlock {
		const seen = scan(text);
		const known: KnownBlock = {
			block: { kind, text, raw },
			traits: seen.traits | (raw === text ? 0 : scan(raw).traits),
			facts: [],
			problems: undefined,
			vocabulary: undefined,
			silent: [],
		};
		known.facts[scanned.slot] = seen;
		return known;
	}

	/** Bits of the sets of words, of rules that wait for a word, of which the block has one. */
	vocabularyOf(known: KnownBlock): number {
		if (known.vocabulary?.sets !== vocabularies()) {
			known.facts[vocabulary.slot] = undefined;
			known.vocabulary = this.factOf(vocabulary, known);
		}
		return known.vocabulary.bits;
	}

	/** The values of a block-level computation's needs for one block. Valid until the next call for the same needs. */
	valuesFor(needs: Needs, known: KnownBlock): Values {
		let lazy = this.#blockValues.get(needs);
		if (!lazy) {
			const made: BlockValues = {
				current: undefined,
				values: lazyValues(needs, (need) => {
					if (need.kind === "resource") return resourceValue(need);
					if (need.kind === "article-fact" || !made.current)
						throw new TypeError(`A block-level computation cannot need ${need.name}`);
					return this.factOf(need, made.current);
				}),
			};
			lazy = made;
			this.#blockValues.set(needs, lazy);
		}
		lazy.current = known;
		return lazy.values;
	}

	/** A block-level fact of one block. Throws `Suspended` while a resource it needs is not loaded. */
	factOf<T>(fact: BlockFact<T>, known: KnownBlock): T {
		// What was stored under a fact is what that fact computed.
		const before = known.facts[fact.slot];
		if (before !== undefined) return before as T;
		const value = fact.compute(this.valuesFor(fact.needs, known), known.block);
		known.facts[fact.slot] = value;
		return value;
	}
}

/** The facts of one article, each computed at first use. */
export class ArticleFacts {
	readonly article: Article;
	readonly #session: Session;
	readonly #facts = new Map<Need, unknown>();
	readonly #known = new Map<Block, KnownBlock>();

	constructor(article: Article, session: Session) {
		this.article = article;
		this.#session = session;
	}

	known(block: Block): KnownBlock {
		let known = this.#known.get(block);
		if (!known) {
			known = this.#session.known(block);
			this.#known.set(block, known);
		}
		return known;
	}

	/** Lets go of what only this article needs. */
	release(): void {
		this.#facts.clear();
		if (!this.#session.keepsFacts) for (const known of this.#known.values()) known.facts.length = 0;
	}

	/** The values of an article-level computation's needs, computed as they are read. */
	valuesFor(needs: Needs): Values {
		if (needs !== this.#lastNeeds) {
			this.#lastNeeds = needs;
			this.#lastValues = lazyValues(needs, this.#compute);
		}
		return this.#lastValues;
	}
	#lastNeeds: Needs | undefined;
	#lastValues: Values = {};
	readonly #compute = (need: Need): unknown => this.#valueOf(need);

	#valueOf(need: Need): unknown {
		if (need.kind === "resource") return resourceValue(need);
		if (this.#facts.has(need)) return this.#facts.get(need);
		const value =
			need.kind === "article-fact" ? need.compute(this.valuesFor(need.needs), this.article) : this.#perBlock(need);
		this.#facts.set(need, value);
		return value;
	}

	#perBlock(fact: BlockFact<unknown>): PerBlock<unknown> {
		return { of: (block) => this.#session.factOf(fact, this.known(block)) };
	}
}

/** A lazily filled record: reading a property computes it. */
type LazyValues = new (compute: (need: Need) => unknown) => Values;
/** One class for each set of needs, so that a record is made as cheaply as an object can be. */
const classes = new WeakMap<Needs, LazyValues>();

const lazyClass = (needs: Needs): LazyValues => {
	class Lazy {
		readonly [name: string]: unknown;
		readonly #compute: (need: Need) => unknown;
		constructor(compute: (need: Need) => unknown) {
			this.#compute = compute;
		}
		static {
			for (const [name, need] of Object.entries(needs))
				Object.defineProperty(Lazy.prototype, name, {
					enumerable: true,
					get(this: Lazy) {
						return this.#compute(need);
					},
				});
		}
	}
	return Lazy;
};

const lazyValues = (needs: Needs, compute: (need: Need) => unknown): Values => {
	let lazy = classes.get(needs);
	if (!lazy) {
		lazy = lazyClass(needs);
		classes.set(needs, lazy);
	}
	return new lazy(compute);
};
