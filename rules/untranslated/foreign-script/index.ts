import { defineRule, isInAddress, isTitle, matchesOf, quotes } from "../../../src/kit/index.ts";

const SCRIPTS = [
	"Han",
	"Hiragana",
	"Katakana",
	"Hangul",
	"Cyrillic",
	"Greek",
	"Arabic",
	"Hebrew",
	"Thai",
	"Devanagari",
	"Bengali",
	"Tamil",
	"Telugu",
	"Georgian",
	"Armenian",
	"Ethiopic",
	"Khmer",
	"Myanmar",
];
const LETTER = SCRIPTS.map((script) => `\\p{Script=${script}}`).join("");
/** Letters of other scripts with what stands between them: blanks, marks, digits. */
const RUN = new RegExp(
	`[${LETTER}](?:[${LETTER}\\p{M}\\p{N}\\u3000-\\u303F\\uFF00-\\uFFEF·・ー'’,.:;!?-]| (?=[${LETTER}])){0,400}`,
	"gu",
);
const ANY = /[\u0370-\u1FFF\u2E80-\uD7FF\uF900-\uFDFF\uFE70-\uFEFF]/;
const NAMES = SCRIPTS.map((script) => [script, new RegExp(`\\p{Script=${script}}`, "u")] as const);
/** One Greek letter is a symbol; one Cyrillic letter is a homoglyph's or a label. */
const SINGLE = /^[\p{Script=Greek}\p{Script=Cyrillic}][\p{N}.,:;!?-]*$/u;
/** A text of which more is in another script is no English text with leftovers. */
const MOST_FOREIGN = 0.4;

export default defineRule({
	meta: {
		id: "foreign-script",
		family: "untranslated",
		summary: "Letters of another script in English text",
		mqm: "accuracy/untranslated",
		severity: "major",
		level: "error",
		fix: "none",
		status: "stable",
		since: "0.1.0",
		generic: true,
	},
	messages: { script: "Unexpected {script} letters {actual}" },
	needs: { quotes },
	when: ["non-ascii"],
	per: "block",
	*check(facts, { text }) {
		if (!ANY.test(text)) return;
		const runs = [...matchesOf(text, RUN)];
		if (runs.reduce((sum, [run]) => sum + run.length, 0) > MOST_FOREIGN * text.length && text.length > 200) return;
		for (const { 0: found, index } of runs) {
			const run = found.replace(/[\s'’,.:;!?-]+$/, "");
			const end = index + run.length;
			if (
				SINGLE.test(run) ||
				isInAddress(text, index) ||
				/[A-Za-z]$/.test(text.slice(0, index)) ||
				/^[A-Za-z]/.test(text.slice(end))
			)
				continue;
			// A name in its own letters, in brackets behind the English one: Moscow (Москва). Nor does a title need translating.
			if (isGloss(text, index, end) || isTitle(text, facts.quotes, { start: index, end })) continue;
			yield {
				span: { start: index, end },
				message: "script",
				values: { script: NAMES.find(([, letters]) => letters.test(run))?.[0] ?? "foreign" },
				note: "The translation left it out",
			};
		}
	},
});

/** Does it stand in brackets behind a name or a quoted word, alone or beside its transcription? */
const isGloss = (text: string, start: number, end: number): boolean => {
	const before = text.slice(Math.max(0, start - 80), start);
	const open = before.lastIndexOf("(");
	if (open < 0 || before.includes(")", open) || !/^[^(\n]{0,80}\)/.test(text.slice(end))) return false;
	return /(?:\p{Lu}[\p{L}\p{M}'-]*|["\u2060])\s*$/u.test(before.slice(0, open));
};
