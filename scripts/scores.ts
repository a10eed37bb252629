/**
 * Measures what docs/scores.md states: `npm run scores -- SETS`, where SETS is the folder of labelled sets. How the risk
 * ranks translations below English, how the penalty ranks systems beside the experts, and how often `compare` calls a
 * difference clear where there is none. Writes the tables between the page's markers.
 */
import fs from "node:fs";
import path from "node:path";
import { Session } from "../src/chain/index.ts";
import type { Finding } from "../src/core/index.ts";
import { articlesOf, configureRules, createLinter } from "../src/engine/index.ts";
import {
	createComparison,
	DEFAULT_SCORE_MODEL,
	type Interval,
	isCounted,
	penaltyTotal,
	percentileInterval,
	randomOf,
	resampleWeights,
	riskOdds,
	rocArea,
	spearman,
	tallyOf,
} from "../src/score/index.ts";
import { documentsOf, type LabelledRow, readSet } from "./labelled-sets.ts";

const root = path.dirname(import.meta.dirname);
const [sets] = process.argv.slice(2);
if (sets === undefined) {
	console.error("Usage: npm run scores -- SETS, the folder that holds mt-systems.jsonl.gz and the other labelled sets");
	process.exit(2);
}

const CONFIDENCE = 0.95;
const RESAMPLES = 1000;
const ROUNDS = 100;

interface Document {
	readonly rows: readonly LabelledRow[];
	readonly words: number;
	readonly apt: number;
	readonly probability: number;
	readonly odds: number;
	readonly findings: readonly Finding[];
}

const linter = createLinter(configureRules(), { session: new Session({ keepsFacts: false }), measured: true });

const read = async (name: string, size: number): Promise<readonly Document[]> => {
	const documents: Document[] = [];
	for (const { texts, rows } of documentsOf(readSet(sets, name), size)) {
		const linted = await linter.lint(texts.join("\n\n"), "article.txt", "none");
		const [article] = articlesOf({ ...linted, path: "article.txt", original: "" });
		if (!article) continue;
		const { words, probability } = article.measure;
		const apt = penaltyTotal(tallyOf({ ...article.measure, findings: article.findings }).counts, DEFAULT_SCORE_MODEL);
		const odds = riskOdds({ probability, apt, words }, DEFAULT_SCORE_MODEL);
		documents.push({ rows, words, apt, probability, odds, findings: article.findings });
	}
	console.error(`${name}: ${documents.length} documents`);
	return documents;
};

const cells = (values: readonly (string | number)[]): string => `| ${values.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
	[cells(head), cells(head.map(() => "---")), ...rows.map(cells)].join("\n");
const shown = (value: number | null, interval: Interval | null, digits: number): string =>
	value === null
		? "–"
		: `${value.toFixed(digits)}${interval ? ` (${interval.low.toFixed(digits)} to ${interval.high.toFixed(digits)})` : ""}`;

/** Draws from a list with replacement. */
const drawn = <T>(values: readonly T[], random: () => number): readonly T[] =>
	values.map(() => values[Math.floor(random() * values.length)]).filter((value) => value !== undefined);

const RANKINGS: Readonly<Record<string, (document: Document) => number>> = {
	"penalty alone": ({ apt, words }) => apt / Math.max(1, words),
	"origin alone": ({ probability }) => probability,
	risk: ({ odds }) => odds,
};

const ranking = (machine: readonly Document[], english: Readonly<Record<string, readonly Document[]>>): string => {
	const rows: (string | number)[][] = [];
	for (const [name, documents] of Object.entries(english))
		for (const least of [0, 100, 300]) {
			const [high, low] = [machine, documents].map((some) => some.filter(({ words }) => words >= least));
			if (!high || !low) continue;
			const areas = Object.entries(RANKINGS).map(([ranked, of]) => {
				const [above, below] = [high.map(of), low.map(of)];
				const random = randomOf(`${name} ${least} ${ranked}`);
				const resampled = Array.from({ length: 200 }, () => rocArea(drawn(above, random), drawn(below, random)) ?? 0);
				return shown(rocArea(above, below), percentileInterval(resampled, CONFIDENCE), 3);
			});
			rows.push([name, least === 0 ? "any" : `${least} and more`, high.length, low.length, ...areas]);
		}
	return table(["English", "words", "machine translations", "English texts", ...Object.keys(RANKINGS)], rows);
};

/** What experts say of a row: WMT's weights, over all raters (who are as many for each row of a set). */
const expertPenalty = ({ spans = [] }: LabelledRow): number =>
	spans.reduce((sum, { category = "", severity }) => {
		if (category.startsWith("Non-translation")) return sum + 25;
		if (severity === "Major") return sum + 5;
		return sum + (severity !== "Minor" ? 0 : category === "Fluency/Punctuation" ? 0.1 : 1);
	}, 0);

/** People are among the systems of these sets: references. */
const isHuman = (system: string): boolean => /human|^ref/i.test(system);

const systemsOf = (documents: readonly Document[]): ReadonlyMap<string, readonly Document[]> => {
	const systems = new Map<string, Document[]>();
	for (const document of documents) {
		const name = document.rows[0]?.system ?? "";
		systems.set(name, [...(systems.get(name) ?? []), document]);
	}
	return systems;
};

/** Our penalty beside the experts', by system, each document as often as it is drawn. */
const correlation = (
	systems: ReadonlyMap<string, readonly Document[]>,
	timesOf: (document: Document) => number,
): number | null => {
	const ours: number[] = [];
	const theirs: number[] = [];
	for (const documents of systems.values()) {
		const sum = (of: (document: Document) => number) =>
			documents.reduce((total, document) => total + timesOf(document) * of(document), 0);
		ours.push(
			sum(({ apt }) => apt) /
				Math.max(
					1,
					sum(({ words }) => words),
				),
		);
		theirs.push(
			sum(({ rows }) => rows.reduce((total, row) => total + expertPenalty(row), 0)) /
				Math.max(
					1,
					sum(({ rows }) => rows.length),
				),
		);
	}
	return spearman(ours, theirs);
};

const agreement = (name: string, documents: readonly Document[]): readonly (readonly (string | number)[])[] =>
	[true, false].map((withPeople) => {
		const systems = new Map([...systemsOf(documents)].filter(([system]) => withPeople || !isHuman(system)));
		const weights = new Map<string, Uint8Array>();
		for (const { rows } of documents) {
			const key = rows[0]?.doc ?? "";
			if (!weights.has(key)) weights.set(key, resampleWeights(`${name} ${key}`, RESAMPLES));
		}
		const resampled = Array.from({ length: RESAMPLES }, (_none, i) =>
			correlation(systems, ({ rows }) => weights.get(rows[0]?.doc ?? "")?.[i] ?? 0),
		).filter((value) => value !== null);
		return [
			name,
			withPeople ? "systems and people" : "systems",
			systems.size,
			weights.size,
			shown(
				correlation(systems, () => 1),
				percentileInterval(resampled, CONFIDENCE),
				2,
			),
		];
	});

/** How many of the differences between random halves of one body of text are called clear. */
const falseAlarms = (documents: readonly Document[]): string => {
	let compared = 0;
	let clear = 0;
	let outside = 0;
	for (let round = 0; round < ROUNDS; round++) {
		const random = randomOf(`round ${round}`);
		const comparison = createComparison({ confidence: CONFIDENCE, resamples: RESAMPLES });
		for (const [i, { words, findings }] of documents.entries()) {
			const counts = new Map<string, number>();
			for (const { ruleId } of findings.filter(isCounted)) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
			comparison.add(random() < 0.5 ? "old" : "new", `${round} ${i}`, words, counts);
		}
		for (const found of comparison.differences()) {
			compared++;
			if (found.clear) clear++;
			if (found.interval && (found.interval.low > 0 || found.interval.high < 0)) outside++;
		}
	}
	const percent = (count: number) => `${((100 * count) / Math.max(1, compared)).toFixed(1)} %`;
	return `Of ${compared.toLocaleString("en")} differences between random halves of \`mqm-zh-2020\` (${ROUNDS} splits of ${documents.length} documents, one for each rule that finds anything), ${percent(outside)} have an interval that leaves out 0, and ${percent(clear)} are called clear.`;
};

const machine = await read("mt-systems", 64);
const english = { "human-original": await read("human-original", 24), "news-clean": await read("news-clean", 1) };
const marked = new Map<string, readonly Document[]>();
for (const name of ["mqm-zh-2020", "mqm-zh-2021", "mqm-ted-zh"]) marked.set(name, await read(name, 24));

const sections: Readonly<Record<string, string>> = {
	ranking: ranking(machine, english),
	systems: table(
		["set", "who", "how many", "documents", "Spearman"],
		[...marked].flatMap(([name, documents]) => agreement(name, documents)),
	),
	"false alarms": falseAlarms(marked.get("mqm-zh-2020") ?? []),
};
const page = path.join(root, "docs", "scores.md");
fs.writeFileSync(
	page,
	fs
		.readFileSync(page, "utf8")
		.replace(
			/(<!-- measured: ([\w ]+) -->\n)[\s\S]*?(<!-- end -->)/g,
			(whole, start: string, name: string, end: string) =>
				sections[name] === undefined ? whole : `${start}\n${sections[name]}\n\n${end}`,
		),
);
