import { type Finding, LEVELS, type Level } from "../../core/index.ts";
import type { FileResult } from "../../engine/index.ts";
import {
	createArticle,
	cutWords,
	decodedArticle,
	isContainer,
	loadContainer,
	loadFormat,
	type Part,
} from "../../text/index.ts";
import { penaltyOfFinding } from "./penalty.ts";

/** One article with what was found in it; offsets of the findings count in `source`. */
export interface ReadArticle {
	/** Which of the articles of a file of records. */
	readonly record?: { readonly record: number; readonly field: string };
	readonly source: string;
	readonly findings: readonly Finding[];
	/** Of the prose. */
	readonly words: number;
	readonly penalty: number;
	readonly levels: Readonly<Record<Level, number>>;
	/** Did rules look at the unit at this offset? */
	isProse(at: number): boolean;
}

const sumsOf = (findings: readonly Finding[]): Pick<ReadArticle, "findings" | "penalty" | "levels"> => {
	const levels: Record<Level, number> = { error: 0, warning: 0, info: 0 };
	let penalty = 0;
	for (const finding of findings) {
		levels[finding.level]++;
		penalty += penaltyOfFinding(finding);
	}
	return { findings, penalty, levels };
};

const readArticle = async (source: string, format: string, findings: readonly Finding[]): Promise<ReadArticle> => {
	const article = createArticle(source, await loadFormat(format));
	const { raw, spellings = [] } = article;
	const spelled = new Set(
		spellings.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
	);
	const words = decodedArticle(article).article.blocks.reduce((sum, { text }) => sum + cutWords(text).length, 0);
	return { source, words, ...sumsOf(findings), isProse: (at) => raw[at] === source[at] || spelled.has(at) };
};

/** The offset into a part's text that stands at a place of the file; the first one behind it if none does. */
const offsetIn = (part: Part, place: number): number => {
	let low = 0;
	let high = part.text.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (part.toSource(middle) < place) low = middle + 1;
		else high = middle;
	}
	return low;
};

/** A proposal as it is meant, not as its container spells it: what spells as it does. */
const meant = (spelled: string, part: Part): string => {
	const unescaped = (): string => {
		try {
			return String(JSON.parse(`"${spelled}"`));
		} catch {
			return spelled;
		}
	};
	const candidates = [spelled, unescaped(), spelled.replaceAll('""', '"')];
	return candidates.find((candidate) => part.spellInside(candidate) === spelled) ?? spelled;
};

const inPart = (finding: Finding, part: Part): Finding => {
	const span = { start: offsetIn(part, finding.span.start), end: offsetIn(part, finding.span.end) };
	const expected = finding.expected.map((proposal) => meant(proposal, part));
	return { ...finding, span, expected, actual: part.text.slice(span.start, span.end) };
};

/** The articles of a file of records that something was found in, as their readers see them; `hearClean` of each other one. */
async function* recordsOf(
	format: string,
	source: string,
	findings: readonly Finding[],
	hearClean: () => void,
): AsyncGenerator<ReadArticle> {
	const byPlace = new Map<string, Finding[]>();
	const others: Finding[] = [];
	for (const finding of findings) {
		const { record } = finding;
		const key = record ? `${record.record} ${record.field}` : "";
		const list = record ? (byPlace.get(key) ?? []) : others;
		list.push(finding);
		if (record) byPlace.set(key, list);
	}
	// Records that could not be read stand in the file, not in an article.
	if (others.length > 0)
		yield {
			source: "",
			words: 0,
			...sumsOf(others.map((finding) => ({ ...finding, span: { start: 0, end: 0 } }))),
			isProse: () => true,
		};
	if (byPlace.size === 0) return;
	const fields = [...new Set(findings.flatMap(({ record }) => (record ? [record.field] : [])))];
	const container = await loadContainer(format);
	for (const part of container.split(source, { fields })) {
		if (!("spell" in part)) continue;
		const { record, field } = part;
		const found = byPlace.get(`${record} ${field}`);
		if (!found) {
			hearClean();
			continue;
		}
		const read = await readArticle(
			part.text,
			"plain",
			found.map((finding) => inPart(finding, part)),
		);
		yield { ...read, record: { record, field } };
	}
}

/**
 * The articles of a file that something was found in: one, or as many as its records have. `hearClean` is told of each in
 * which nothing was; of a file without findings nothing is known but that, so that it counts as one.
 */
export async function* articlesOf(
	{ source, findings, format = "plain" }: FileResult,
	hearClean: () => void,
): AsyncGenerator<ReadArticle> {
	if (findings.length === 0) hearClean();
	else if (isContainer(format)) yield* recordsOf(format, source, findings, hearClean);
	else yield await readArticle(source, format, findings);
}

/** Counts of levels in words: "3 errors, 1 warning". */
export const levelsInWords = (levels: Readonly<Record<Level, number>>): string =>
	LEVELS.filter((level) => levels[level] > 0)
		.map((level) => `${levels[level]} ${level}${level === "info" || levels[level] === 1 ? "" : "s"}`)
		.join(", ");
