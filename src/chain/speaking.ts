import { vocabularies } from "../facts/index.ts";
import type { ConfiguredRule } from "./configured-rule.ts";
import type { Plan, RuleBits } from "./plan.ts";
import type { KnownBlock, Session } from "./session.ts";

/** The rules of a plan that have something to say of a block, once all that see one block at a time have looked. */
export interface Speaking {
	readonly plan: Plan;
	/** How many sets of words rules waited for then. */
	readonly sets: number;
	readonly bits: RuleBits;
}

/** Has a rule looked at a block and found nothing? */
export const isSilent = ({ silent }: KnownBlock, { index }: ConfiguredRule): boolean =>
	((silent[index >>> 5] ?? 0) & (1 << (index & 31))) !== 0;

/**
 * The rules that may find something in a block, without those that are known to find nothing: at a keystroke all blocks
 * but one are known, and few rules speak in each.
 */
export const speakingRules = (plan: Plan, known: KnownBlock, session: Session): RuleBits => {
	const before = known.speaking;
	if (before?.plan === plan && before.sets === vocabularies()) return before.bits;
	const bits = plan.rulesFor(known, session).slice();
	let haveAllLooked = true;
	for (const [i, configured] of plan.rules.entries()) {
		const bit = 1 << (i & 31);
		if (((bits[i >> 5] ?? 0) & bit) === 0 || configured.rule.per === "article") continue;
		if (isSilent(known, configured)) bits[i >> 5] = (bits[i >> 5] ?? 0) & ~bit;
		else if (!known.problems?.has(configured)) haveAllLooked = false;
	}
	if (haveAllLooked) known.speaking = { plan, sets: vocabularies(), bits };
	return bits;
};
