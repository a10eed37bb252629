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

/** The findings of one rule in one article. Throws what the rule throws, and `Suspended` while a resource is loading. */
const runOnce = (configured: ConfiguredRule, facts: ArticleFacts, session: Session): Finding[] => {
	const { rule } = configured;
	const findings: Finding[] = [];
	const add = (problems: Iterable<Problem>, by: number) => {
		for (const problem of problems) {
			const finding = toFinding(configured, problem, facts.article, by);
			if (finding) findings.push(finding);
		}
	};
	if (rule.per === "article") {
		if (configured.traits === -1 || facts.article.blocks.some((block) => facts.known(block).traits & configured.traits))
			add(rule.check(facts.valuesFor(rule.needs), facts.article, configured.options), 0);
		return findings;
	}
	for (const block of facts.article.blocks) {
		const known = facts.known(block);
		if (!(known.traits & configured.traits) && configured.traits !== -1) continue;
		const problems = problemsIn(known, configured, rule, session);
		if (problems.length > 0) add(problems, block.span.start);
	}
	return findings;
};

/** The findings of one rule in one article; a promise only if something must be loaded first. Throws what the rule throws. */
export const runRule = (
	configured: ConfiguredRule,
	facts: ArticleFacts,
	session: Session,
): Finding[] | Promise<Finding[]> => {
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
