import type { Article, Block, Problem, RuleMeta } from "../core/index.ts";
import { type EntryKind, type PhraseHit, phrases, proposalsOf } from "../facts/index.ts";
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

const toProblem = (hit: PhraseHit, block: Block): Problem<"phrase"> => ({
	span: { start: block.span.start + hit.start, end: block.span.start + hit.end },
	message: "phrase",
	expected: proposalsOf(hit, block.text.slice(hit.start, hit.end)),
	note: noteOf(hit),
	...(hit.entry.language === "spun" ? {} : { language: hit.entry.language }),
});

/**
 * A rule that reports the lexicons' entries of one kind: certain ones always, likely ones only in an article that is
 * known to be translated from the entry's language. `what` names the phenomenon in the message.
 */
export const definePhraseRule = (kind: EntryKind, meta: RuleMeta, what: string) =>
	defineRule({
		meta,
		messages: { phrase: `Unexpected ${what} {actual}, expected {expected}` },
		needs: { phrases },
		per: "article",
		*check(facts, article) {
			for (const block of article.blocks)
				for (const hit of facts.phrases.of(block))
					if (hit.entry.kind === kind && (hit.entry.certain || speaks(hit, article))) yield toProblem(hit, block);
		},
	});

/** May a likely entry speak in this article? */
const speaks = ({ entry }: PhraseHit, { hints }: Article): boolean =>
	hints.translated === "always" &&
	(hints.sourceLanguages.length === 0 || hints.sourceLanguages.includes(entry.language));
