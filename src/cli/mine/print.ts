import type { Candidate, MinedSite } from "../../engine/index.ts";
import { printable } from "../../report/index.ts";

const percent = (share: number): string => `${Math.round(100 * share)} %`;
const round = (value: number): number => Math.round(value * 1000) / 1000;

const WHERE: Readonly<Record<Candidate["place"], Readonly<Record<Candidate["position"], string>>>> = {
	line: { head: "above the text", inside: "between paragraphs", tail: "below the text" },
	head: { head: "glued to the first paragraph", inside: "glued before paragraphs", tail: "glued before paragraphs" },
	tail: { head: "glued behind paragraphs", inside: "glued behind paragraphs", tail: "glued to the last paragraph" },
};

/** How many columns of an example are shown. */
const LONGEST = 100;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

const exampleLine = ({ examples }: Candidate): string => {
	const [first] = examples;
	if (!first) return "";
	const record = first.record === undefined ? "" : `, record ${first.record}`;
	return `${" ".repeat(8)}${printable(shortened(first.text))}  (${printable(first.path)}${record})\n`;
};

const candidateLines = (candidate: Candidate, width: number): string => {
	const { support, articles, share, confidence, place, position, rule, template } = candidate;
	const cells = [
		`${support} of ${articles}`.padStart(width),
		percent(share).padStart(5),
		percent(confidence).padStart(5),
		rule.padEnd(17),
		`${printable(shortened(template))}, ${WHERE[place][position]}`,
	];
	return `${cells.join("  ")}\n${exampleLine(candidate)}`;
};

/** How the sites are printed, one after the other. */
export interface Printer {
	readonly start: string;
	/** `isFirst`: nothing has been printed of another site. */
	site(mined: MinedSite, isFirst: boolean): string;
	readonly end: string;
}

/** For people: a section for each site of which anything is proposed, surest first, each with an example. */
const table: Printer = {
	start: "",
	site({ site, articles, copies, proposed }, isFirst) {
		if (proposed.length === 0) return "";
		const width = Math.max(8, ...proposed.map(({ support }) => `${support} of ${articles}`.length));
		const left = copies > 0 ? `, ${copies} ${copies === 1 ? "copy" : "copies"} left out` : "";
		const head = `${"articles".padStart(width)}  share   sure  ${"rule".padEnd(17)}  template\n`;
		const lines = proposed.map((one) => candidateLines(one, width)).join("");
		return `${isFirst ? "" : "\n"}${printable(site)}: ${articles} articles${left}\n${head}${lines}`;
	},
	end: "",
};

/** For programs: one JSON object, sites one a line; places and shares as in the file that `--write` stores, and what they are made of. */
const json: Printer = {
	start: '{"sites":[',
	site({ site, articles, copies, proposed, contentLike }, isFirst) {
		const templates = proposed.map(({ template, place, rule, position, support, share, confidence, ...rest }) => ({
			template,
			place,
			rule,
			position,
			support,
			share: round(share),
			confidence,
			positions: rest.positions,
			where: rest.look.where,
			wording: rest.look.wording,
			examples: rest.examples,
		}));
		return `${isFirst ? "" : ","}\n${JSON.stringify({ site, articles, copies, contentLike, templates })}`;
	},
	end: "\n]}\n",
};

export const PRINTERS = { table, json } as const;
