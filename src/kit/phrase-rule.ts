import type { Block, Problem, RuleMeta } from "../core/index.ts";
import { type EntryKind, type Gate, gateOf, origin, type PhraseHit, phrases, proposalsOf } from "../facts/index.ts";
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
 * A rule that reports the lexicons' entries of one kind: certain ones unless the article is plainly English, likely
 * ones only if its origin, or the user, says that it was translated from their language. `what` names the phenomenon in the message.
 */
export const definePhraseRule = (kind: EntryKind, meta: RuleMeta, what: string) =>
	defineRule({
		meta,
		messages: { phrase: `Unexpected ${what} {actual}, expected {expected}` },
		needs: { phrases, origin },
		per: "article",
		*check(facts, article) {
			let gate: Gate | undefined;
			for (const block of article.blocks)
				for (const hit of facts.phrases.of(block)) {
					if (hit.entry.kind !== kind || hit.entry.silent) continue;
					gate ??= gateOf(facts.origin, article);
					if (gate.speaks(hit)) yield toProblem(hit, block);
				}
		},
	});
