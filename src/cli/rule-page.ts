import type { Family, RuleMeta } from "../core/index.ts";
import { rulePage } from "../engine/index.ts";
import { PRECISION } from "../engine/precision/generated-precision.ts";
import { SET_NAMES, type SetName } from "../engine/precision/precision.ts";

const ENGLISH: readonly SetName[] = ["news", "originals", "web"];
const HUMAN: readonly SetName[] = ["human"];
const MACHINE: readonly SetName[] = ["machine", "marked"];

/** In full, since the page is also read in reports and on terminals. */
const PRECISION_URL = "https://github.com/postedit/postedit/blob/main/docs/precision.md";

/** Fewer findings than that say nothing about a rule; the bar of docs/precision.md. */
const FEWEST = 20;

/** Families of slips that need no translation. */
const ANYBODYS: ReadonlySet<Family> = new Set<Family>(["encoding", "mechanics", "spelling"]);

const wordsOf = (sets: readonly SetName[]): number => sets.reduce((sum, set) => sum + (PRECISION.words[set] ?? 0), 0);

/** Findings in these sets, as their rates say. */
const countIn = (rates: readonly number[], sets: readonly SetName[]): number =>
	sets.reduce((sum, set) => sum + ((rates[SET_NAMES.indexOf(set)] ?? 0) * (PRECISION.words[set] ?? 0)) / 10_000, 0);

const rateIn = (rates: readonly number[], sets: readonly SetName[]): number =>
	(10_000 * countIn(rates, sets)) / Math.max(1, wordsOf(sets));

const percent = (part: number, whole: number): string => `${Math.round((100 * part) / whole)} %`;

const row = (name: string, rates: readonly number[], sets: readonly SetName[]): string =>
	`| ${name} | ${wordsOf(sets).toLocaleString("en")} | ${rateIn(rates, sets).toFixed(2)} |\n`;

/** What was measured of a rule: how often it speaks where, and how often it is right where that is known. */
const measured = ({ family, id }: RuleMeta): string => {
	const own = PRECISION.rules[id];
	if (!own) return "Not measured yet.\n";
	const { rates, lift, onPages } = own;
	const table = `| text | words | findings in 10,000 words |\n| --- | --- | --- |\n${row("written in English", rates, ENGLISH)}${row("translated by people", rates, HUMAN)}${row("translated by machines", rates, MACHINE)}`;
	const english = rateIn(rates, ENGLISH);
	const machine = rateIn(rates, MACHINE);
	const facts: string[] = [];
	if (onPages) {
		const all = onPages.right + onPages.wrong;
		if (all > 0)
			facts.push(
				`On whole pages whose lines are labelled, ${percent(onPages.right, all)} of ${all.toLocaleString("en")} findings are on lines of the page, the rest on lines of the article.`,
			);
	} else {
		if (countIn(rates, [...ENGLISH, ...MACHINE]) >= FEWEST)
			facts.push(
				ANYBODYS.has(family)
					? `Writers make such slips too: at most the ${english.toFixed(2)} findings in 10,000 words of English are false alarms.`
					: `In equal amounts of English and of machine translation, ${percent(machine, english + machine)} of the findings are in the translation.`,
			);
		if (lift !== null)
			facts.push(
				`Professional translators marked what it finds in translations ${lift} times as often as stretches of that length at random.`,
			);
	}
	return `${table}${facts.map((fact) => `\n${fact}\n`).join("")}\nMeasured on ${PRECISION.date}, findings of level info left out; [Measured precision](${PRECISION_URL}) says on what texts.\n`;
};

/**
 * The page of a rule in Markdown, with what was measured of it. The same text is docs/rules/ID.md, `postedit explain ID` and
 * the help in a SARIF report. Empty if the rule's readme is missing.
 */
export const measuredPage = (meta: RuleMeta): string =>
	rulePage(meta).replace("## Options\n", () => `## Measured\n\n${measured(meta)}\n## Options\n`);
