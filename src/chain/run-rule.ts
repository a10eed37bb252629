import type { Block, BlockRule, BlockText, Finding, Problem } from "../core/index.ts";
import { ANY_WORD } from "../facts/index.ts";
import type { ConfiguredRule } from "./configured-rule.ts";
import { toFinding } from "./finding.ts";
import { planOf } from "./plan.ts";
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
	let found: Problem[] | undefined;
	if (!rule.look || rule.look.test(known.block.text) || isSeenInRaw(rule.look, known.block))
		for (const problem of rule.check(session.valuesFor(rule.needs, known), known.block, configured.options)) {
			found ??= [];
			found.push(problem);
		}
	if (!found) {
		while (known.silent.length <= word) known.silent.push(0);
		known.silent[word] = (known.silent[word] ?? 0) | bit;
		return NONE;
	}
	known.problems ??= new Map();
	known.problems.set(configured, found);
	return found;
};

const isSeenInRaw = (look: RegExp, { text, raw }: BlockText): boolean => raw !== text && look.test(raw);

/** Counts the time since `started` for a rule, if somebody wants to know. */
const countTime = ({ times }: Session, { rule }: ConfiguredRule, started: number): void => {
	const { id } = rule.meta;
	times?.set(id, (times.get(id) ?? 0) + performance.now() - started);
};

const addTo = (
	findings: Finding[],
	configured: ConfiguredRule,
	problem: Problem,
	facts: ArticleFacts,
	by: number,
): void => {
	const finding = toFinding(configured, problem, facts.article, by);
	if (finding) findings.push(finding);
};

/** Adds what a block-level rule finds in one block. Throws what the rule throws, and `Suspended` while a resource is loading. */
export const findInBlock = (
	configured: ConfiguredRule,
	block: Block,
	known: KnownBlock,
	facts: ArticleFacts,
	session: Session,
	findings: Finding[],
): void => {
	const { rule } = configured;
	if (rule.per !== "block") return;
	const started = session.times ? performance.now() : 0;
	try {
		for (const problem of problemsIn(known, configured, rule, session))
			addTo(findings, configured, problem, facts, block.span.start);
	} finally {
		if (session.times) countTime(session, configured, started);
	}
};

/** The blocks in which an article-level rule may find something. */
const candidatesOf = (
	{ traits, vocabulary }: ConfiguredRule,
	facts: ArticleFacts,
	session: Session,
): readonly Block[] => {
	const { blocks } = facts.article;
	if (traits === -1 || vocabulary === ANY_WORD) return blocks;
	return blocks.filter((block) => {
		const known = facts.known(block);
		return (known.traits & traits) !== 0 || (session.vocabularyOf(known) & vocabulary) !== 0;
	});
};

/** Adds what an article-level rule finds. Throws what the rule throws, and `Suspended` while a resource is loading. */
export const findInArticle = (
	configured: ConfiguredRule,
	facts: ArticleFacts,
	session: Session,
	findings: Finding[],
): void => {
	const { rule } = configured;
	if (rule.per !== "article") return;
	const started = session.times ? performance.now() : 0;
	try {
		const blocks = candidatesOf(configured, facts, session);
		const { article } = facts;
		for (const problem of rule.check(facts.valuesFor(rule.needs), article, configured.options, blocks))
			addTo(findings, configured, problem, facts, 0);
	} finally {
		if (session.times) countTime(session, configured, started);
	}
};

const runOnce = (configured: ConfiguredRule, facts: ArticleFacts, session: Session): readonly Finding[] => {
	const plan = planOf(alone(configured));
	const findings: Finding[] = [];
	let mayFind = false;
	for (const block of facts.article.blocks) {
		const known = facts.known(block);
		if (plan.rulesFor(known, session)[0] === 0) continue;
		mayFind = true;
		findInBlock(configured, block, known, facts, session, findings);
	}
	if (mayFind) findInArticle(configured, facts, session, findings);
	return findings;
};

const lists = new WeakMap<ConfiguredRule, readonly ConfiguredRule[]>();
const alone = (configured: ConfiguredRule): readonly ConfiguredRule[] => {
	let list = lists.get(configured);
	if (!list) {
		list = [configured];
		lists.set(configured, list);
	}
	return list;
};

/** The findings of one rule in one article; a promise only if something must be loaded first. Throws what the rule throws. */
export const runRule = (
	configured: ConfiguredRule,
	facts: ArticleFacts,
	session: Session,
): readonly Finding[] | Promise<readonly Finding[]> => {
	try {
		return runOnce(configured, facts, session);
	} catch (thrown) {
		if (!(thrown instanceof Suspended)) throw thrown;
		return thrown.loading.then(() => runRule(configured, facts, session));
	}
};
