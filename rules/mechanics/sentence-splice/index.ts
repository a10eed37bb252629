import { defineRule, matchesOf } from "../../../src/kit/index.ts";
import { ABBREVIATIONS } from "./data.ts";

/** One word after the last sentence, between two full stops: `a strong lineup. deep.` */
const ORPHAN = /\. (?<=\p{Ll}{3}\. )(\p{Ll}{2,})\.\s*$/u;
/** A capitalised pronoun or article in front of a lower-case word. */
const CAPITAL = / (?:But|He|However|It|She|The|There|These|They|This|Those|We|You) (?=\p{Ll})/gu;
/** A lower-case word and one that cannot end a sentence. */
const CANNOT_END =
	/(?:^|\P{L})\p{Ll}{1,20} (?:a|an|and|are|as|by|for|from|in|into|is|of|that|the|to|was|were|which|with)$/u;
const LOW_WORD = /\p{Ll}{4}$/u;
const PRONOUN = /^(?:He|It|She|They|We)$/;
const VERB = /^(?:are|can|could|had|has|have|is|was|were|will|would) \p{Ll}/u;

export default defineRule({
	meta: {
		id: "sentence-splice",
		family: "mechanics",
		summary: "A sentence that begins inside another one, or a last word left over behind the full stop",
		mqm: "linguistic-conventions/grammar",
		severity: "major",
		level: "error",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: {
		orphan: "Unexpected word {actual} behind the end of the sentence",
		capital: "Unexpected start of a sentence in {actual}, expected {expected}",
	},
	needs: {},
	look: / (?:But|He|However|It|She|The|There|These|They|This|Those|We|You) \p{Ll}|\. \p{Ll}{2,}\.\s*$/u,
	per: "block",
	*check(_facts, { text, kind }) {
		const orphan = ORPHAN.exec(text.slice(-60));
		if (orphan) {
			const before = /\p{L}+$/u.exec(text.slice(0, Math.max(0, text.length - 60) + orphan.index))?.[0] ?? "";
			const start = Math.max(0, text.length - 60) + orphan.index + 2;
			if (!ABBREVIATIONS.has(before.toLowerCase()) && !ABBREVIATIONS.has(orphan[1] ?? ""))
				yield { span: { start, end: start + (orphan[1]?.length ?? 0) + 1 }, message: "orphan" };
		}
		if (kind === "heading") return;
		for (const { index, 0: whole } of matchesOf(text, CAPITAL)) {
			const word = whole.trim();
			// A pronoun for a deity keeps its capital.
			if (/^(?:He|You)$/.test(word) && /\b(?:God|Lord|Allah|Christ|Jesus)\b/.test(text)) continue;
			const head = text.slice(Math.max(0, index - 40), index);
			const tail = text.slice(index + whole.length, index + whole.length + 8);
			// `in You and Me`: a title.
			const cannotEnd = CANNOT_END.test(head) && !/^(?:and|for|in|of|on|or|to) \p{Lu}/u.test(tail);
			if (!cannotEnd && !(PRONOUN.test(word) && LOW_WORD.test(head) && VERB.test(tail))) continue;
			const before = /[\p{L}']+$/u.exec(head)?.[0] ?? "";
			const low = `${before} ${word.charAt(0).toLowerCase()}${word.slice(1)}`;
			const apart = `${before}. ${word}`;
			yield {
				span: { start: index - before.length, end: index + 1 + word.length },
				message: "capital",
				// Spanish and its neighbours take a subject up again: the results … they are.
				expected: cannotEnd ? [low, apart] : [apart, low, before],
				...(cannotEnd ? {} : { level: "warning" as const }),
			};
		}
	},
});
