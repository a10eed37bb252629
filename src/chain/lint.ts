import type { Article, Finding } from "../core/index.ts";
import type { ConfiguredRule } from "./configured-rule.ts";
import { resolveFindings } from "./resolve.ts";
import { runRule } from "./run-rule.ts";
import { ArticleFacts, type Session } from "./session.ts";

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
	const findings: Finding[] = [];
	const generic = new Set<string>();
	for (const configured of rules) {
		const found = runRule(configured, facts, session);
		const ready = found instanceof Promise ? await found : found;
		if (ready.length === 0) continue;
		for (const finding of ready) findings.push(finding);
		if (configured.rule.meta.generic) generic.add(configured.rule.meta.id);
	}
	facts.release();
	return resolveFindings(findings, generic);
};
