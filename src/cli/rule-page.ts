import type { Family, RuleMeta } from "../core/index.ts";
import { type Precision, rulePage, SET_NAMES, type SetName } from "../engine/index.ts";

const ENGLISH: readonly SetName[] = ["news", "originals", "web"];
const HUMAN: readonly SetName[] = ["human"];
const MACHINE: readonly SetName[] = ["machine", "marked"];

/** In full, since the page is also read in reports and on terminals. */
const PRECISION_URL = "https://github.com/postedit/postedit/blob/main/docs/precision.md";

/** Fewer findings than that say nothing about a rule; the bar of docs/precision.md. */
const FEWEST = 20;

/** Families of slips that need no translation. */
const ANYBODYS: ReadonlySet<Family> = new Set<Family>(["encoding", "mechanics", "spelling"]);

const percent = (part: number, whole: number): string => `${Math.round((100 * part) / whole)} %`;

/** What several sets hold together. */
interface Pooled {
	readonly words: number;
	readonly findings: number;
	/** Findings in 10,000 words. */
	readonly rate: number;
}

const pooled = (rates: readonly number[], sets: readonly SetName[], wordsIn: Precision["words"]): Pooled => {
	let words = 0;
	let findings = 0;
	for (const set of sets) {
		const own = wordsIn[set] ?? 0;
		words += own;
		findings += ((rates[SET_NAMES.indexOf(set)] ?? 0) * own) / 10_000;
	}
	return { words, findings, rate: (10_000 * findings) / Math.max(1, words) };
};

const row = (name: string, { words, rate }: Pooled): string =>
	`| ${name} | ${words.toLocaleString("en")} | ${rate.toFixed(2)} |\n`;

/** How often a rule for residue is right; how often another one is wrong at most, or speaks of translations. */
const factsOf = (
	{ lift, onPages }: Precision["rules"][string],
	family: Family,
	english: Pooled,
	machine: Pooled,
): readonly string[] => {
	if (onPages) {
		const all = onPages.right + onPages.wrong;
		return all === 0
			? []
			: [
					`On whole pages whose lines are labelled, ${percent(onPages.right, all)} of ${all.toLocaleString("en")} findings are on lines of the page, the rest on lines of the article.`,
				];
	}
	const facts: string[] = [];
	if (english.findings + machine.findings >= FEWEST)
		facts.push(
			ANYBODYS.has(family)
				? `Writers make such slips too: at most the ${english.rate.toFixed(2)} findings in 10,000 words of English are false alarms.`
				: `In equal amounts of English and of machine translation, ${percent(machine.rate, english.rate + machine.rate)} of the findings are in the translation.`,
		);
	if (lift !== null)
		facts.push(
			`Professional translators marked what it finds in translations ${lift} times as often as stretches of that length at random.`,
		);
	return facts;
};

/** What was measured of a rule: how often it speaks where, and how often it is right where that is known. */
const measured = ({ family, id }: RuleMeta, { rules, words, date }: Precision): string => {
	const own = rules[id];
	if (!own) return "Not measured yet.\n";
	const english = pooled(own.rates, ENGLISH, words);
	const machine = pooled(own.rates, MACHINE, words);
	const table = [
		"| text | words | findings in 10,000 words |\n| --- | --- | --- |\n",
		row("written in English", english),
		row("translated by people", pooled(own.rates, HUMAN, words)),
		row("translated by machines", machine),
	].join("");
	const facts = factsOf(own, family, english, machine).map((fact) => `\n${fact}\n`);
	return `${table}${facts.join("")}\nMeasured on ${date}, findings of level info left out; [Measured precision](${PRECISION_URL}) says on what texts.\n`;
};

/**
 * Gives the page of a rule in Markdown, with what was measured of it. The same text is docs/rules/ID.md, `postedit explain ID`
 * and the help in a SARIF report. Empty if the rule's readme is missing.
 */
export const loadRulePages = async (): Promise<(meta: RuleMeta) => string> => {
	const { PRECISION } = await import("../engine/precision/generated-precision.ts");
	return (meta) =>
		rulePage(meta).replace("## Options\n", () => `## Measured\n\n${measured(meta, PRECISION)}\n## Options\n`);
};
