import type { Article, ArticleFact, Finding } from "../core/index.ts";
import type { ConfiguredRule } from "./configured-rule.ts";
import { factFrom } from "./read-fact.ts";
import { resolveFindings } from "./resolve.ts";
import { runRule } from "./run-rule.ts";
import { ArticleFacts, type Session } from "./session.ts";

const findingsFrom = async (
	facts: ArticleFacts,
	rules: readonly ConfiguredRule[],
	session: Session,
): Promise<readonly Finding[]> => {
	const findings: Finding[] = [];
	const generic = new Set<string>();
	for (const configured of rules) {
		const found = runRule(configured, facts, session);
		const ready = found instanceof Promise ? await found : found;
		if (ready.length === 0) continue;
		for (const finding of ready) findings.push(finding);
		if (configured.rule.meta.generic) generic.add(configured.rule.meta.id);
	}
	return resolveFindings(findings, generic);
};

/**
 * The findings of rules in an article, in order, no two of which overlap: what the unified chain of the same rules leaves,
 * without a tree, a file and messages, which cost as much as the rules when nobody looks at them. Throws what a rule throws.
 */
export const findingsIn = async (
	article: Article,
	rules: readonly ConfiguredRule[],
	session: Session,
): Promise<readonly Finding[]> => {
	const facts = new ArticleFacts(article, session);
	const findings = await findingsFrom(facts, rules, session);
	facts.release();
	return findings;
};

/** The same, and what a fact holds of the article, which has at hand what the rules have worked out. */
export const findingsAndFact = async <T>(
	article: Article,
	rules: readonly ConfiguredRule[],
	session: Session,
	fact: ArticleFact<T>,
): Promise<{ readonly findings: readonly Finding[]; readonly value: T }> => {
	const facts = new ArticleFacts(article, session);
	const findings = await findingsFrom(facts, rules, session);
	const value = await factFrom(facts, fact);
	facts.release();
	return { findings, value };
};
