import { isSentence } from "../../facts/index.ts";
import type { TemplatePosition } from "../templates/template.ts";
import { type Candidate, type Count, candidatesOf, MOST_FORMS } from "./candidates.ts";
import type { CorpusArticle } from "./corpus.ts";
import { type Form, gluedForms, lineForms } from "./forms.ts";
import { createSeenFilter, createSketch, hashed, MOST_COUNTED, type Sketch } from "./sketch.ts";

/** What is proposed. */
export interface MineOptions {
	/** In how many articles of its site a template stands at least. */
	readonly minSupport: number;
	/** In which share of them, from 0 to 1. */
	readonly minShare: number;
	/** How sure it is, from 0 to 1. */
	readonly minConfidence: number;
}

/** What was read of a site. */
export interface SiteCount {
	readonly site: string;
	/** Without copies. */
	articles: number;
	/** Articles that stood there already, word for word for the most part. */
	copies: number;
}

/** What mining a corpus came to. */
export interface Mined {
	readonly sites: readonly SiteCount[];
	readonly lines: number;
	/** Proposed, by site in the order of the corpus, surest first. */
	readonly proposed: readonly Candidate[];
	/** How many more templates repeat as much, and are left out because they look like the article's own words. */
	readonly contentLike: number;
	/** Templates of fewer articles than this were not looked at, for there were too many; 0 if all were. */
	readonly floor: number;
}

/** So many templates are counted at most, each of about 1 kB. */
const MOST_COUNTS = 200_000;
const MOST_EXAMPLES = 3;
const LONGEST_EXAMPLE = 300;

/** What an article has of sentences that were met before at its site, by length, is a copy from here on. */
const COPIED = 2 / 3;
/** A sentence met this often is the page's, and says nothing about copies. */
const OFTEN = 4;

interface FirstPass {
	readonly sites: ReadonlyMap<string, SiteCount>;
	readonly lines: number;
	readonly sketch: Sketch;
	/** The numbers of the articles that are copies. */
	readonly copies: ReadonlySet<number>;
}

/** Estimates how many articles have each template, and tells copies. */
const countAll = async (corpus: AsyncIterable<CorpusArticle>): Promise<FirstPass> => {
	const sites = new Map<string, SiteCount>();
	const sketch = createSketch();
	const filter = createSeenFilter();
	const copies = new Set<number>();
	let number = 0;
	let lineCount = 0;
	for await (const { site, lines } of corpus) {
		const count = sites.get(site) ?? { site, articles: 0, copies: 0 };
		sites.set(site, count);
		lineCount += lines.length;
		const forms = new Map<string, Form>();
		let own = 0;
		let seen = 0;
		const firstSentence = lines.findIndex(isSentence);
		for (const [i, line] of lines.entries()) {
			const whole = lineForms(site, line);
			if (isSentence(line)) {
				const [exact] = whole;
				const isOften = exact !== undefined && sketch.estimate(exact.hash) >= OFTEN;
				const isSeen = filter.see(hashed(`${site}\n${line}`));
				if (!isOften) own += line.length;
				if (!isOften && isSeen) seen += line.length;
			}
			for (const form of [...whole, ...gluedForms(site, line, i === firstSentence)])
				forms.set(`${form.place}\n${form.template}`, form);
		}
		for (const { hash } of forms.values()) sketch.add(hash);
		if (own > 0 && seen > COPIED * own) {
			copies.add(number);
			count.copies++;
		} else count.articles++;
		number++;
	}
	return { sites, lines: lineCount, sketch, copies };
};

/** A string of its own: a slice would keep the whole file in memory. */
const ownCopy = (text: string): string =>
	new TextDecoder("utf-16le").decode(Buffer.from(text.slice(0, LONGEST_EXAMPLE), "utf16le"));

/** Exact counts of the templates that may be frequent enough. */
interface Counts {
	readonly byKey: Map<string, Count>;
	floor: number;
}

const makeRoom = (counts: Counts): void => {
	const estimates = [...counts.byKey.values()].map(({ estimate }) => estimate).sort((a, b) => a - b);
	counts.floor = (estimates[estimates.length >> 1] ?? 0) + 1;
	for (const [key, { estimate }] of counts.byKey) if (estimate < counts.floor) counts.byKey.delete(key);
};

const countForm = (
	counts: Counts,
	form: Form,
	estimate: number,
	{ site, path, record }: CorpusArticle,
	position: TemplatePosition,
): void => {
	const key = `${site}\n${form.place}\n${form.template}`;
	let count = counts.byKey.get(key);
	if (!count) {
		if (estimate < counts.floor) return;
		if (counts.byKey.size >= MOST_COUNTS) makeRoom(counts);
		count = {
			site,
			place: form.place,
			template: form.template,
			isNamed: form.exact !== undefined,
			isMarked: form.isMarked,
			estimate,
			support: 0,
			positions: { head: 0, inside: 0, tail: 0 },
			examples: [],
			exactForms: new Map(),
		};
		counts.byKey.set(ownCopy(key), count);
	}
	count.support++;
	count.positions[position]++;
	const { exact } = form;
	const isNew = exact === undefined ? count.examples.length === 0 : !count.exactForms.has(exact);
	if (exact !== undefined && (count.exactForms.size < MOST_FORMS || count.exactForms.has(exact)))
		count.exactForms.set(exact, (count.exactForms.get(exact) ?? 0) + 1);
	if (count.examples.length < MOST_EXAMPLES && (isNew || count.examples.length < count.support))
		count.examples.push({ path, ...(record === undefined ? {} : { record }), text: ownCopy(form.text) });
};

/** Finds what the frequent templates are, where they stand, and in exactly how many articles. */
const countFrequent = async (
	corpus: AsyncIterable<CorpusArticle>,
	{ sites, sketch, copies }: FirstPass,
	{ minSupport, minShare }: MineOptions,
): Promise<Counts> => {
	const counts: Counts = { byKey: new Map(), floor: 0 };
	let number = 0;
	for await (const article of corpus) {
		if (copies.has(number++)) continue;
		const { site, lines } = article;
		const articles = sites.get(site)?.articles ?? 0;
		const least = Math.min(MOST_COUNTED, Math.max(minSupport, Math.ceil(minShare * articles)));
		const frequent = (forms: readonly Form[]) =>
			forms.flatMap((form) => {
				const estimate = sketch.estimate(form.hash);
				return estimate >= least ? [{ form, estimate }] : [];
			});
		const wholes = lines.map((line) => frequent(lineForms(site, line)));
		const isProse = lines.map((line, i) => wholes[i]?.length === 0 && isSentence(line));
		const first = isProse.indexOf(true);
		const last = isProse.lastIndexOf(true);
		const positionAt = (i: number): TemplatePosition =>
			first < 0 ? "inside" : i < first ? "head" : i > last ? "tail" : "inside";
		const firstSentence = lines.findIndex(isSentence);
		const met = new Set<string>();
		lines.forEach((line, i) => {
			const whole = wholes[i] ?? [];
			const glued = whole.length > 0 ? [] : frequent(gluedForms(site, line, i === firstSentence));
			for (const { form, estimate } of [...whole, ...glued]) {
				const key = `${form.place}\n${form.template}`;
				if (met.has(key)) continue;
				met.add(key);
				const { place } = form;
				const isAtEdge = (place === "head" && i === first) || (place === "tail" && i === last);
				countForm(counts, form, estimate, article, isAtEdge ? place : positionAt(i));
			}
		});
	}
	return counts;
};

/**
 * The lines, and the heads and tails of lines, that repeat across the articles of a site. Reads the corpus twice: first to
 * estimate how often each template stands there, in memory of a fixed size, then to count the frequent ones exactly.
 */
export const mine = async (corpus: () => AsyncIterable<CorpusArticle>, options: MineOptions): Promise<Mined> => {
	const pass = await countAll(corpus());
	const { byKey, floor } = await countFrequent(corpus(), pass, options);
	const bySite = new Map<string, Count[]>([...pass.sites.keys()].map((site) => [site, []]));
	for (const count of byKey.values()) {
		const articles = pass.sites.get(count.site)?.articles ?? 0;
		if (count.support >= options.minSupport && count.support >= options.minShare * articles)
			bySite.get(count.site)?.push(count);
	}
	const candidates = [...bySite].flatMap(([site, counts]) => candidatesOf(counts, pass.sites.get(site)?.articles ?? 0));
	const proposed = candidates.filter(({ confidence }) => confidence >= options.minConfidence);
	return {
		sites: [...pass.sites.values()],
		lines: pass.lines,
		proposed,
		contentLike: candidates.length - proposed.length,
		floor,
	};
};
