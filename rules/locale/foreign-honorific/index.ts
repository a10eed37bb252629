import { defineRule, matchesOf } from "../../../src/kit/index.ts";

/** Honorifics that English never prints, before a name; the others (Herr, Señor, Monsieur) are English loans. */
const CERTAIN =
	/(?<![\p{L}\p{M}.'-])(Mme|Mmes|Mlle|Mlles|MM\.|Hr\.|Hrn\.|Sra\.|Srta\.|Srto\.|Dhr\.|Mevr\.|Sig\.ra|Sig\.na)(?= \p{Lu}\p{L})/gu;
/** One letter or two that may be an initial or a sister of a convent: only where an honorific of the same language stands too. */
const DOUBTFUL = /(?<=(?:^|[\p{Ll},;:("] ?) ?)(M\.|Sr\.|Sig\.)(?= \p{Lu}\p{Ll}+(?![\p{Ll}]*,? (?:\p{Lu}\.|Jr)))/gu;
const TITLES: ReadonlyMap<string, { readonly english: readonly string[]; readonly language: string }> = new Map([
	["Dhr.", { english: ["Mr"], language: "nl" }],
	["Hr.", { english: ["Mr"], language: "de" }],
	["Hrn.", { english: ["Mr"], language: "de" }],
	["M.", { english: ["Mr"], language: "fr" }],
	["MM.", { english: ["Messrs"], language: "fr" }],
	["Mevr.", { english: ["Ms", "Mrs"], language: "nl" }],
	["Mlle", { english: ["Ms", "Miss"], language: "fr" }],
	["Mlles", { english: ["Misses"], language: "fr" }],
	["Mme", { english: ["Ms", "Mrs"], language: "fr" }],
	["Mmes", { english: ["Mses"], language: "fr" }],
	["Sig.", { english: ["Mr"], language: "it" }],
	["Sig.na", { english: ["Ms", "Miss"], language: "it" }],
	["Sig.ra", { english: ["Ms", "Mrs"], language: "it" }],
	["Sr.", { english: ["Mr"], language: "es" }],
	["Sra.", { english: ["Ms", "Mrs"], language: "es" }],
	["Srta.", { english: ["Ms", "Miss"], language: "es" }],
	["Srto.", { english: ["Mr"], language: "es" }],
]);

export default defineRule({
	meta: {
		id: "foreign-honorific",
		family: "locale",
		summary: "An honorific of another language, such as `Mme` or `Hr.`",
		mqm: "locale-conventions/name-format",
		severity: "minor",
		level: "error",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: { honorific: "Unexpected foreign honorific {actual}, expected {expected}" },
	needs: {},
	words: new Set("dhr hr hrn mevr mlle mlles mm mme mmes sig sra srta srto".split(" ")),
	per: "article",
	*check(_facts, { text, blocks }) {
		const spoken = new Set([...matchesOf(text, CERTAIN)].map(([title]) => TITLES.get(title)?.language));
		if (spoken.size === 0) return;
		for (const block of blocks)
			for (const pattern of [CERTAIN, DOUBTFUL])
				for (const { 0: title, index } of matchesOf(block.text, pattern)) {
					const found = TITLES.get(title);
					if (!found || !spoken.has(found.language)) continue;
					const start = block.span.start + index;
					yield {
						span: { start, end: start + title.length },
						message: "honorific",
						expected: found.english,
						language: found.language,
					};
				}
	},
});
