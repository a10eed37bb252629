import { ANY_WORD } from "../facts/index.ts";
import type { ConfiguredRule } from "./configured-rule.ts";
import type { KnownBlock, Session } from "./session.ts";

/** A set of rules as bits, by their place in the plan. */
export type RuleBits = Int32Array;

const BITS = 32;

/** Which rules may find something in a block, told from what the block holds, without asking each rule. */
export interface Plan {
	readonly rules: readonly ConfiguredRule[];
	/** How many words of bits a set of rules takes. */
	readonly width: number;
	/** The ids of the rules that yield to all others. */
	readonly generic: ReadonlySet<string>;
	/** The rules that may find something in a block. Valid until the next call. */
	rulesFor(known: KnownBlock, session: Session): RuleBits;
}

const planOnce = (rules: readonly ConfiguredRule[]): Plan => {
	const width = Math.ceil(rules.length / BITS);
	const none = (): RuleBits => new Int32Array(width);
	const bitsOf = (isIn: (configured: ConfiguredRule) => boolean): RuleBits => {
		const bits = none();
		for (const [i, configured] of rules.entries())
			if (isIn(configured)) bits[i >> 5] = (bits[i >> 5] ?? 0) | (1 << (i & 31));
		return bits;
	};
	const always = bitsOf(({ traits, vocabulary }) => traits === -1 || vocabulary === ANY_WORD);
	const byTrait = Array.from({ length: BITS }, (_, bit) => bitsOf(({ traits }) => (traits & (1 << bit)) !== 0));
	const byWord = Array.from({ length: BITS }, (_, bit) => bitsOf(({ vocabulary }) => (vocabulary & (1 << bit)) !== 0));
	const chosen = none();
	const addAll = (held: number, table: readonly RuleBits[]): void => {
		for (let rest = held; rest !== 0; rest &= rest - 1) {
			const rows = table[31 - Math.clz32(rest & -rest)];
			for (let w = 0; w < width; w++) chosen[w] = (chosen[w] ?? 0) | (rows?.[w] ?? 0);
		}
	};
	return {
		rules,
		width,
		generic: new Set(rules.filter(({ rule }) => rule.meta.generic).map(({ rule }) => rule.meta.id)),
		rulesFor(known, session) {
			chosen.set(always);
			addAll(known.traits, byTrait);
			addAll(session.vocabularyOf(known), byWord);
			return chosen;
		},
	};
};

const plans = new WeakMap<readonly ConfiguredRule[], Plan>();

/** The plan of these rules, the same one at each call. */
export const planOf = (rules: readonly ConfiguredRule[]): Plan => {
	let plan = plans.get(rules);
	if (!plan) {
		plan = planOnce(rules);
		plans.set(rules, plan);
	}
	return plan;
};
