import type { BlockRule, Finding, Problem } from "../core/index.ts";
import type { ConfiguredRule } from "./configured-rule.ts";
import { toFinding } from "./finding.ts";
import { type ArticleFacts, type KnownBlock, type Session, Suspended } from "./session.ts";

const NONE: readonly Problem[] = [];

/** What a block-level rule finds in a block, remembered for all blocks with that text. */
const problemsIn = (
	known: KnownBlock,
	configured: ConfiguredRule,
	rule: BlockRule,
	session: Session,
): readonly Problem[] => {
	const word = configured.index >>> 5;
	const bit = 1 << (configured.index & 31);
	if ((known.silent[word] ?? 0) & bit) return NONE;
	const before = known.problems?.get(configured);
	if (before) return before;
	const found: Problem[] = [];
	for (const problem of rule.check(session.valuesFor(rule.needs, known), known.block, configured.options))
		found.push(problem);
	if (found.length === 0) {
		while (known.silent.length <= word) known.silent.push(0);
		known.silent[word] = (known.silent[word] ?? 0) | bit;
		return NONE;
	}
	known.problems ??= new Map();
	known.problems.set(configured, found);
	return found;
};

/** Has a block a trait or a word without which the rule finds nothing? */
const mayFind = (known: KnownBlock, { traits, vocabulary }: ConfiguredRule, session: Session): boolean =>
	traits === -1 ||
	(known.traits & traits) !== 0 ||
	(vocabulary !== 0 && (session.vocabularyOf(known) & vocabulary) !== 0);

const NO_FINDINGS: readonly Finding[] = [];

/** The findings of one rule in one article. Throws what the rule throws, and `Suspended` while a resource is loading. */
const runOnce = (configured: ConfiguredRule, facts: ArticleFacts, session: Session): readonly Finding[] => {
	const { rule } = configured;
	const { blocks } = facts.article;
	let findings: Finding[] | undefined;
	const add = (problem: Problem, by: number) => {
		const finding = toFinding(configured, problem, facts.article, by);
		if (!finding) return;
		findings ??= [];
		findings.push(finding);
	};
	if (rule.per === "article") {
		if (blocks.some((block) => mayFind(facts.known(block), configured, session)))
			for (const problem of rule.check(facts.valuesFor(rule.needs), facts.article, configured.options)) add(problem, 0);
		return findings ?? NO_FINDINGS;
	}
	for (const block of blocks) {
		const known = facts.known(block);
		if (!mayFind(known, configured, session)) continue;
		for (const problem of problemsIn(known, configured, rule, session)) add(problem, block.span.start);
	}
	return findings ?? NO_FINDINGS;
};

/** The findings of one rule in one article; a promise only if something must be loaded first. Throws what the rule throws. */
export const runRule = (
	configured: ConfiguredRule,
	facts: ArticleFacts,
	session: Session,
): readonly Finding[] | Promise<readonly Finding[]> => {
	const started = session.times ? performance.now() : 0;
	try {
		return runOnce(configured, facts, session);
	} catch (thrown) {
		if (!(thrown instanceof Suspended)) throw thrown;
		return thrown.loading.then(() => runRule(configured, facts, session));
	} finally {
		const { id } = configured.rule.meta;
		session.times?.set(id, (session.times.get(id) ?? 0) + performance.now() - started);
	}
};
