import { defineRule } from "../../../src/kit/index.ts";
import { ABBREVIATIONS } from "./data.ts";

/** One word after the last sentence, between two full stops: `a strong lineup. deep.` */
const ORPHAN = /\. (?<=\p{Ll}{3}\. )(\p{Ll}{2,})\.\s*$/u;
/** A capitalised pronoun or article behind a word that cannot end a sentence. */
const AFTER_FUNCTION_WORD =
	/ (?<=\p{Ll},? (?:a|an|and|are|as|by|for|from|in|into|is|of|that|the|to|was|were|which|with) )(?:But|He|However|It|She|The|There|These|They|This|Those|We|You) (?=\p{Ll})/gu;
/** A capitalised pronoun with its verb behind a lower-case word. */
const PRONOUN_AND_VERB =
	/ (?<=\p{Ll}{4} )(?:He|It|She|They|We) (?=(?:are|can|could|had|has|have|is|was|were|will|would) \p{Ll})/gu;

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
		for (const pattern of [AFTER_FUNCTION_WORD, PRONOUN_AND_VERB])
			for (const { index, 0: whole } of text.matchAll(pattern)) {
				const before = /[\p{L}']+$/u.exec(text.slice(Math.max(0, index - 30), index))?.[0] ?? "";
				const word = whole.trim();
				// A pronoun for a deity keeps its capital.
				if (/^(?:He|You)$/.test(word) && /\b(?:God|Lord|Allah|Christ|Jesus)\b/.test(text)) continue;
				const low = `${before} ${word.charAt(0).toLowerCase()}${word.slice(1)}`;
				const apart = `${before}. ${word}`;
				yield {
					span: { start: index - before.length, end: index + 1 + word.length },
					message: "capital",
					expected: pattern === PRONOUN_AND_VERB ? [apart, low] : [low, apart],
					...(pattern === PRONOUN_AND_VERB ? { level: "warning" as const } : {}),
				};
			}
	},
});
