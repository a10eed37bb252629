import { type Block, type Problem, type RuleMeta, type Span, shifted } from "../core/index.ts";
import {
	type EntryKind,
	type Gate,
	gateOf,
	origin,
	type PhraseHit,
	phrases,
	phrasesByKind,
	proposalsOf,
} from "../facts/index.ts";
import { indefiniteArticleOf } from "../lexicon/index.ts";
import { defineRule } from "./define-rule.ts";

/** The English names of the lexicons' languages, for notes. */
const LANGUAGES = new Intl.DisplayNames("en", { type: "language" });

const noteOf = ({ entry }: PhraseHit): string => {
	const origin =
		entry.language === "spun"
			? `Spun by synonyms from "${entry.original}"`
			: `${LANGUAGES.of(entry.language) ?? entry.language} "${entry.original}", word by word`;
	return entry.note ? `${origin}: ${entry.note}` : origin;
};

/** What is marked, within its block, and what may stand there. */
interface Replacement {
	readonly span: Span;
	readonly expected: readonly string[];
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Where a phrase that goes is marked: with the blank behind it, and with the letter that takes over its capital. */
const removalOf = ({ start, end }: PhraseHit, { text }: Block): Replacement => {
	const behind = /^,?\s+/.exec(text.slice(end))?.[0] ?? "";
	const next = text.charAt(end + behind.length);
	const opens = /(?:^|[.!?:]["')]?\s+|["(])$/.test(text.slice(Math.max(0, start - 4), start));
	const upper = next.toUpperCase();
	if (behind !== "" && opens && next !== upper)
		return { span: { start, end: end + behind.length + 1 }, expected: [upper] };
	return { span: { start, end: end + behind.length }, expected: [""] };
};

/** An indefinite article right before: a capital letter is one only where a sentence starts (*Serie A executives*). */
const INDEFINITE = /(?:(?<![\p{L}\p{N}'-])an?|(?<=^\s*|[.!?]["»)]? |["«(])An?)\s+$/u;
/** What stands in an article's place. */
const DETERMINER =
	/^(?:the|an?|this|that|these|those|his|her|its|their|our|my|your|no|some|several|many)(?![\p{L}'-])/iu;

/** Takes the indefinite article before a phrase along if what is proposed needs the other one, or none. */
const withArticle = ({ span, expected }: Replacement, { text }: Block): Replacement => {
	const before = INDEFINITE.exec(text.slice(Math.max(0, span.start - 8), span.start))?.[0];
	if (before === undefined) return { span, expected };
	const actual = before.trimEnd();
	const blank = before.slice(actual.length);
	const opens = actual.startsWith("A");
	const behind = text.slice(span.end, span.end + 40);
	const articles = expected.map((proposal) => {
		if (DETERMINER.test(proposal)) return undefined;
		const article = indefiniteArticleOf(proposal + behind);
		return opens ? capitalised(article) : article;
	});
	if (articles.every((article) => article === actual)) return { span, expected };
	return {
		span: { start: span.start - before.length, end: span.end },
		expected: expected.map((proposal, i) => {
			const article = articles[i];
			if (article !== undefined) return article + blank + proposal;
			return opens ? capitalised(proposal) : proposal;
		}),
	};
};

const toProblem = (hit: PhraseHit, block: Block): Problem<"phrase"> => {
	const proposals = proposalsOf(hit, block.text.slice(hit.start, hit.end));
	const { span, expected } = withArticle(
		proposals[0] === "" ? removalOf(hit, block) : { span: { start: hit.start, end: hit.end }, expected: proposals },
		block,
	);
	return {
		span: shifted(span, block.span.start),
		message: "phrase",
		expected,
		note: noteOf(hit),
		...(hit.entry.language === "spun" ? {} : { language: hit.entry.language }),
	};
};

/** Of overlapping hits, those of the language that the article comes from know best what was meant. */
const yieldsTo = (hit: PhraseHit, hits: readonly PhraseHit[], language: string | null, gate: Gate): boolean =>
	hit.entry.language !== language &&
	hits.some(
		(other) =>
			other.entry.language === language &&
			!other.entry.silent &&
			other.start < hit.end &&
			hit.start < other.end &&
			gate.speaks(other),
	);

/**
 * A rule that reports the lexicons' entries of one kind: certain ones unless the article is plainly English, likely
 * ones only if its origin, or the user, says that it was translated from their language. `what` names the phenomenon in the message.
 */
export const definePhraseRule = (kind: EntryKind, meta: RuleMeta, what: string) =>
	defineRule({
		meta,
		messages: { phrase: `Unexpected ${what} {actual}, expected {expected}` },
		needs: NEEDS,
		per: "article",
		check(facts, article) {
			const own = facts.phrasesByKind.get(kind);
			if (!own) return NONE;
			const gate = gateOf(facts.origin, article);
			return own
				.filter(
					({ hit, block }) => gate.speaks(hit) && !yieldsTo(hit, facts.phrases.of(block), facts.origin.language, gate),
				)
				.map(({ hit, block }) => toProblem(hit, block));
		},
	});

/** Shared by all rules over lexicons, so that the chain has one record for them. */
const NEEDS = { phrases, phrasesByKind, origin };
const NONE: readonly Problem<"phrase">[] = [];
