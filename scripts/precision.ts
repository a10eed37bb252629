/**
 * Counts what every rule finds, and every entry of the lexicons hits, in English and in translations:
 * `npm run precision -- SETS`, where SETS is the folder of labelled sets. Writes docs/precision.md and the table that
 * `postedit rules --stats` shows, and prints the entries that good English uses.
 */
import fs from "node:fs";
import path from "node:path";
import registry from "../rules/registry.ts";
import { Session } from "../src/chain/index.ts";
import { configureRules, createLinter } from "../src/engine/index.ts";
import { SET_NAMES, type SetName } from "../src/engine/precision/precision.ts";
import { readLexicons } from "../src/lexicon/compile.ts";
import * as stored from "../src/lexicon/generated/lexicons.ts";
import { createMatcher, type Entry } from "../src/lexicon/index.ts";
import { matchingView } from "../src/text/index.ts";
import { documentsOf, readSet } from "./labelled-sets.ts";

const root = path.dirname(import.meta.dirname);
const [sets] = process.argv.slice(2);
if (sets === undefined) {
	console.error(
		"Usage: npm run precision -- SETS, the folder that holds news-clean.jsonl.gz and the other labelled sets",
	);
	process.exit(2);
}

interface Document {
	readonly text: string;
	readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Longer marks say that a sentence is bad, not what of it. */
const LONGEST_MARK = 150;

/** Segments of one text by one system, with blank lines between them; marks move along. */
const joinedRows = (name: string): readonly Document[] =>
	documentsOf(readSet(sets, name), 24).map(({ rows }) => {
		let text = "";
		const spans: { start: number; end: number }[] = [];
		for (const row of rows) {
			if (text !== "") text += "\n\n";
			for (const { start, end } of row.spans ?? [])
				if (end - start <= LONGEST_MARK) spans.push({ start: start + text.length, end: end + text.length });
			text += row.text ?? "";
		}
		return { text, spans };
	});

const DOCUMENTS: Readonly<Record<SetName, () => readonly Document[]>> = {
	news: () => readSet(sets, "news-clean").map(({ text = "" }) => ({ text, spans: [] })),
	originals: () => joinedRows("human-original"),
	web: () =>
		readSet(sets, "boilerplate").map(({ lines = [] }) => ({
			text: lines.flatMap(({ label, text }) => (label === "content" ? [text] : [])).join("\n\n"),
			spans: [],
		})),
	human: () => joinedRows("human-reference"),
	machine: () => joinedRows("mt-systems"),
	marked: () => ["mqm-zh-2020", "mqm-zh-2021", "mqm-ted-zh"].flatMap(joinedRows),
};

const isMarked = (spans: Document["spans"], start: number, end: number): boolean =>
	spans.some((span) => start < span.end && span.start < end);

/** How often a stretch of that length touches a mark wherever it stands. */
const chanceOf = ({ text, spans }: Document, length: number): number => {
	const step = Math.max(1, Math.floor(text.length / 200));
	let tried = 0;
	let touched = 0;
	for (let at = 0; at + length <= text.length; at += step) {
		tried++;
		if (isMarked(spans, at, at + length)) touched++;
	}
	return touched / Math.max(1, tried);
};

const rate = (count: number, words: number): number => Math.round((1e6 * count) / Math.max(1, words)) / 100;

const words = new Map<SetName, number>();
const findings = new Map<string, Map<SetName, number>>();
const agreed = new Map<string, { marked: number; chance: number }>();
const entryHits = new Map<Entry, Map<SetName, number>>();
const bump = <K>(counts: Map<K, Map<SetName, number>>, key: K, set: SetName): void => {
	const own = counts.get(key) ?? new Map<SetName, number>();
	own.set(set, (own.get(set) ?? 0) + 1);
	counts.set(key, own);
};

const matcher = createMatcher(readLexicons(stored));
const linter = createLinter(configureRules(), { session: new Session({ keepsFacts: false }) });
for (const set of SET_NAMES)
	for (const document of DOCUMENTS[set]()) {
		words.set(set, (words.get(set) ?? 0) + document.text.split(/\s+/).filter(Boolean).length);
		for (const line of document.text.split("\n"))
			for (const { entry } of matcher.match(matchingView(line))) bump(entryHits, entry, set);
		for (const { ruleId, level, span } of (await linter.lint(document.text, "article.txt", "none")).findings) {
			if (level === "info") continue;
			bump(findings, ruleId, set);
			if (set !== "marked") continue;
			const own = agreed.get(ruleId) ?? { marked: 0, chance: 0 };
			if (isMarked(document.spans, span.start, span.end)) own.marked++;
			own.chance += chanceOf(document, span.end - span.start);
			agreed.set(ruleId, own);
		}
	}

const date = new Date().toISOString().slice(0, 10);
const rules = registry.map(({ meta }) => {
	const counts = findings.get(meta.id);
	const { marked = 0, chance = 0 } = agreed.get(meta.id) ?? {};
	const found = counts?.get("marked") ?? 0;
	return {
		id: meta.id,
		family: meta.family,
		rates: SET_NAMES.map((set) => rate(counts?.get(set) ?? 0, words.get(set) ?? 0)),
		lift: found >= 20 ? Math.round((100 * marked) / Math.max(0.01, chance)) / 100 : null,
	};
});

fs.writeFileSync(
	path.join(root, "src", "engine", "precision", "generated-precision.ts"),
	`// Generated by \`npm run precision\` on ${date}.
import type { Precision } from "./precision.ts";

export const PRECISION: Precision = ${JSON.stringify(
		{
			date,
			words: Object.fromEntries(words),
			rules: Object.fromEntries(rules.map(({ id, rates, lift }) => [id, { rates, lift }])),
		},
		null,
		"\t",
	)};
`,
);

const ENGLISH: readonly SetName[] = ["news", "originals", "web"];
const inEnglish = (counts: ReadonlyMap<SetName, number>): number =>
	ENGLISH.reduce((sum, set) => sum + (counts.get(set) ?? 0), 0);
const inTranslations = (counts: ReadonlyMap<SetName, number>): number =>
	(counts.get("machine") ?? 0) + (counts.get("marked") ?? 0);
const used = [...entryHits]
	.map(([entry, counts]) => ({
		entry,
		english: inEnglish(counts),
		machine: inTranslations(counts),
		news: counts.get("news") ?? 0,
	}))
	.filter(({ english }) => english > 0)
	.sort((a, b) => b.english - a.english || (a.entry.pattern < b.entry.pattern ? -1 : 1));

/** What is to be done about an entry that English uses; a certain one may never be met there. */
const adviceOf = ({ entry, english, machine, news }: (typeof used)[number]): string => {
	if (entry.certain) return "make likely";
	if (entry.silent) return "";
	const englishWords = ENGLISH.reduce((sum, set) => sum + (words.get(set) ?? 0), 0);
	const machineWords = (words.get("machine") ?? 0) + (words.get("marked") ?? 0);
	return news > 3 || (english > 3 && english / englishWords > machine / machineWords) ? "strike" : "";
};
const advised = used.filter((one) => adviceOf(one) !== "");
for (const one of advised)
	console.log(
		`${adviceOf(one)}: ${one.entry.language} ${one.entry.pattern} (${one.english} in English, ${one.machine} in translations)`,
	);

const languages = [...new Set(stored.lines.split("\n").map((line) => line.slice(0, line.indexOf("\t"))))].sort();
const lexicons = languages.map((language) => {
	const sums = (kind: "certain" | "likely" | "silent") =>
		SET_NAMES.map((set) =>
			rate(
				[...entryHits].reduce(
					(sum, [entry, counts]) =>
						entry.language === language && (entry.certain ? "certain" : entry.silent ? "silent" : "likely") === kind
							? sum + (counts.get(set) ?? 0)
							: sum,
					0,
				),
				words.get(set) ?? 0,
			),
		);
	return { language, certain: sums("certain"), likely: sums("likely") };
});

const cells = (values: readonly (string | number)[]): string => `| ${values.join(" | ")} |`;
const head = (...names: readonly string[]): string => `${cells(names)}\n${cells(names.map(() => "---"))}`;
fs.writeFileSync(
	path.join(root, "docs", "precision.md"),
	`<!-- Generated by \`npm run precision\` on ${date}. -->

# Measured precision

What each rule finds in 10,000 words of English and of translations, under the default configuration, findings of level info left
out. The sets: ${SET_NAMES.map((set) => `\`${set}\` (${(words.get(set) ?? 0).toLocaleString("en")} words)`).join(", ")}. \`news\`,
\`originals\` and \`web\` were written in English; \`human\` was translated by people, \`machine\` and \`marked\` by engines. In
\`marked\` professional translators marked errors, several a text: *lift* says how much more often a rule's findings touch a mark
than stretches of their length at random do (1 is chance; left out under 20 findings). Rules of the page find little here, for
the sets are clean text. Thresholds and lexicons were tuned on these sets, so that unseen text fares somewhat worse.

## Rules

${head("rule", ...SET_NAMES, "lift")}
${rules.map(({ family, id, rates, lift }) => cells([`[${id}](../rules/${family}/${id}/readme.md)`, ...rates, lift ?? ""])).join("\n")}

## Lexicons

Hits of entries in 10,000 words before the article's origin gates them.

${head("language", ...SET_NAMES.map((set) => `certain, ${set}`), ...SET_NAMES.map((set) => `likely, ${set}`))}
${lexicons.map(({ language, certain, likely }) => cells([language, ...certain, ...likely])).join("\n")}

## Entries that good English uses

${used.length} entries are hit in English, ${used.filter(({ entry }) => entry.certain).length} of them certain. Those that English uses
most; they speak only where the origin of an article says so.

${head("entry", "language", "in English", "in translations")}
${used
	.slice(0, 40)
	.map(({ entry, english, machine }) =>
		cells([`\`${entry.pattern.replaceAll("|", "\\|")}\``, entry.language, english, machine]),
	)
	.join("\n")}
`,
);
