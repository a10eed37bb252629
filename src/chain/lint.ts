import type { Article, Finding, Problem } from "../core/index.ts";
import { vocabularies } from "../facts/index.ts";
import type { ConfiguredRule } from "./configured-rule.ts";
import { toFinding } from "./finding.ts";
import { eachRule, type Plan, planOf, type RuleBits } from "./plan.ts";
import { resolveFindings } from "./resolve.ts";
import { findInArticle, findInBlock, problemsInBlock, whenLoaded } from "./run-rule.ts";
import { ArticleFacts, type KnownBlock, type Session, type Told } from "./session.ts";

/**
 * The findings of rules in an article, in order, no two of which overlap: what the unified chain of the same rules leaves,
 * without a tree, a file and messages, which cost as much as the rules when nobody looks at them. Throws what a rule throws.
 */
export const findingsIn = async (
	article: Article,
	rules: readonly ConfiguredRule[],
	session: Session,
): Promise<readonly Finding[]> => {
	const plan = planOf(rules);
	const facts = new ArticleFacts(article, session);
	const findings: Finding[] = [];
	const inArticle = plan.empty();
	for (const block of article.blocks) {
		const inBlock = whenLoaded(() => findingsInBlock(plan, facts, session, block, inArticle));
		const found = inBlock instanceof Promise ? await inBlock : inBlock;
		for (const finding of found) findings.push(finding);
	}
	const chosen: ConfiguredRule[] = [];
	eachRule(plan, inArticle, (configured) => chosen.push(configured));
	for (const configured of chosen) {
		const ofRule = whenLoaded(() => findInArticle(configured, facts, session));
		for (const finding of ofRule instanceof Promise ? await ofRule : ofRule) findings.push(finding);
	}
	facts.release();
	return resolveFindings(findings, genericOf(rules));
};

const NONE: readonly Finding[] = [];

/** What the block-level rules find in a block; the article-level rules that may find something there are added to `inArticle`. */
const findingsInBlock = (
	plan: Plan,
	facts: ArticleFacts,
	session: Session,
	block: Article["blocks"][number],
	inArticle: RuleBits,
): readonly Finding[] => {
	const known = facts.known(block);
	if (session.keepsFacts) return findingsOfKnown(plan, facts, session, block, known, inArticle);
	const bits = plan.rulesFor(known, session);
	for (let w = 0; w < bits.length; w++) {
		inArticle[w] = (inArticle[w] ?? 0) | ((bits[w] ?? 0) & ~(plan.perBlock[w] ?? 0));
		bits[w] = (bits[w] ?? 0) & (plan.perBlock[w] ?? 0);
	}
	let findings: Finding[] | undefined;
	eachRule(plan, bits, (configured) => {
		findings ??= [];
		findInBlock(configured, block, known, facts, session, findings);
	});
	return findings ?? NONE;
};

/** The same where a keystroke asks again for what all other blocks came to: told once a text. */
const findingsOfKnown = (
	plan: Plan,
	facts: ArticleFacts,
	session: Session,
	block: Article["blocks"][number],
	known: KnownBlock,
	inArticle: RuleBits,
): readonly Finding[] => {
	if (known.told?.plan !== plan || known.told.sets !== vocabularies()) known.told = tell(plan, session, known);
	const { told } = known;
	for (let w = 0; w < inArticle.length; w++) inArticle[w] = (inArticle[w] ?? 0) | (told.inArticle[w] ?? 0);
	if (told.found.length === 0) return NONE;
	const findings: Finding[] = [];
	for (const { configured, problems } of told.found)
		for (const problem of problems) {
			const finding = toFinding(configured, problem, facts.article, block.span.start);
			if (finding) findings.push(finding);
		}
	return findings;
};

const tell = (plan: Plan, session: Session, known: KnownBlock): Told => {
	const bits = plan.rulesFor(known, session);
	const inArticle = plan.empty();
	const perBlock = plan.empty();
	for (let w = 0; w < bits.length; w++) {
		inArticle[w] = (bits[w] ?? 0) & ~(plan.perBlock[w] ?? 0);
		perBlock[w] = (bits[w] ?? 0) & (plan.perBlock[w] ?? 0);
	}
	const found: { configured: ConfiguredRule; problems: readonly Problem[] }[] = [];
	eachRule(plan, perBlock, (configured) => {
		const problems = problemsInBlock(configured, known, session);
		if (problems.length > 0) found.push({ configured, problems });
	});
	return { plan, sets: vocabularies(), inArticle, found };
};

const genericIds = new WeakMap<readonly ConfiguredRule[], ReadonlySet<string>>();
/** The ids of the rules that yield to all others. */
const genericOf = (rules: readonly ConfiguredRule[]): ReadonlySet<string> => {
	let ids = genericIds.get(rules);
	if (!ids) {
		ids = new Set(rules.filter(({ rule }) => rule.meta.generic).map(({ rule }) => rule.meta.id));
		genericIds.set(rules, ids);
	}
	return ids;
};
