import type { Block, BlockRule, BlockText, Finding, Problem } from "../core/index.ts";
import { ANY_WORD } from "../facts/index.ts";
import type { ConfiguredRule } from "./configured-rule.ts";
import { toFinding } from "./finding.ts";
import { planOf } from "./plan.ts";
import { type ArticleFacts, type KnownBlock, type Session, Suspended } from "./session.ts";
import { isSilent } from "./speaking.ts";

const NONE: readonly Problem[] = [];

/** Remembers that a rule has found nothing in a block. */
const silence = ({ silent }: KnownBlock, { index }: ConfiguredRule): void => {
	const word = index >>> 5;
	while (silent.length <= word) silent.push(0);
	silent[word] = (silent[word] ?? 0) | (1 << (index & 31));
};

const seesIn = (look: RegExp, { text, raw }: BlockText): boolean => look.test(text) || (raw !== text && look.test(raw));

/** What a block-level rule finds in a block, remembered for all blocks with that text. */
const problemsIn = (
	known: KnownBlock,
	configured: ConfiguredRule,
	rule: BlockRule,
	session: Session,
): readonly Problem[] => {
	if (isSilent(known, configured)) return NONE;
	const before = known.problems?.get(configured);
	if (before) return before;
	let found: Problem[] | undefined;
	if (!rule.look || seesIn(rule.look, known.block))
		for (const problem of rule.check(session.valuesFor(rule.needs, known), known.block, configured.options)) {
			found ??= [];
			found.push(problem);
		}
	if (!found) {
		silence(known, configured);
		return NONE;
	}
	known.problems ??= new Map();
	known.problems.set(configured, found);
	return found;
};

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
	configured: ConfiguredRule,
	look: RegExp | undefined,
	facts: ArticleFacts,
	session: Session,
): readonly Block[] => {
	const { traits, vocabulary } = configured;
	const { blocks } = facts.article;
	const anywhere = traits === -1 || vocabulary === ANY_WORD;
	if (anywhere && !look) return blocks;
	return blocks.filter((block) => {
		const known = facts.known(block);
		if (!anywhere && !(known.traits & traits) && !(session.vocabularyOf(known) & vocabulary)) return false;
		if (!look) return true;
		if (isSilent(known, configured)) return false;
		const sees = seesIn(look, block);
		if (!sees) silence(known, configured);
		return sees;
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
		const blocks = candidatesOf(configured, rule.look, facts, session);
		if (rule.look && blocks.length === 0) return;
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
