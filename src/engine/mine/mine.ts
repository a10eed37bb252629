import { isSentence } from "../../facts/index.ts";
import type { TemplatePosition } from "../templates/template.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import type { CorpusArticle } from "./corpus.ts";
import { type Counter, createCounter, type EstimatedForm, ROOM } from "./counter.ts";
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
	/** How many templates are counted at a time; {@link ROOM} if absent. */
	readonly room?: number;
}

/** What mining one site came to. */
export interface MinedSite {
	readonly site: string;
	/** Without copies. */
	readonly articles: number;
	/** Articles that stood there already, in another cut perhaps. */
	readonly copies: number;
	/** Surest first. */
	readonly proposed: readonly Candidate[];
	/** How many more templates repeat as much, and are left out because they look like the article's own words. */
	readonly contentLike: number;
	/** Templates of fewer articles than this were not looked at, for there were too many; 0 if all were. */
	readonly floor: number;
}

/**
 * An article with more than this of sentences that were met before at its site, by length, is a copy, or another cut of the same page.
 * Tried on labelled pages of which twelve extractors each had made a text: with 2/3 many of these passed for articles.
 */
const COPIED = 1 / 3;
/** What has this much of them has nothing of its own, and counts for nothing at all. */
const COPIED_WHOLE = 0.9;
/** A sentence that so many other articles have is the page's, and says nothing about copies. */
const OFTEN = 4;

interface SiteCount {
	/** The number of the site, from 0, in the order in which they are met. */
	readonly order: number;
	articles: number;
	copies: number;
}

interface FirstPass {
	readonly sites: ReadonlyMap<string, SiteCount>;
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
	for await (const { site, lines } of corpus) {
		const count = sites.get(site) ?? { order: sites.size, articles: 0, copies: 0 };
		sites.set(site, count);
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
		// What has little of its own may be a page of boilerplate: then this is soon known to be such by its count.
		if (own === 0 || seen <= COPIED_WHOLE * own) for (const { hash } of forms.values()) sketch.add(hash);
		if (own > 0 && seen > COPIED * own) {
			copies.add(number);
			count.copies++;
		} else count.articles++;
		number++;
	}
	return { sites, sketch, copies };
};

/** Counts the frequent templates of the sites from one on, as many sites as there is room for, and says which come next. */
const countFrequent = async (
	corpus: AsyncIterable<CorpusArticle>,
	{ sites, sketch, copies }: FirstPass,
	{ minSupport, minShare, room = ROOM }: MineOptions,
	from: number,
): Promise<Counter> => {
	const counter = createCounter(from, room);
	let number = 0;
	for await (const article of corpus) {
		const isCopy = copies.has(number++);
		const { site, lines } = article;
		const { order = -1, articles = 0 } = sites.get(site) ?? {};
		if (isCopy || !counter.takes(order)) continue;
		const least = leastOf(articles, minSupport, minShare);
		const frequent = (forms: readonly Form[]): readonly EstimatedForm[] =>
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
			for (const estimated of [...whole, ...glued]) {
				const { place, template } = estimated.form;
				const key = `${place}\n${template}`;
				if (met.has(key)) continue;
				met.add(key);
				const isAtEdge = (place === "head" && i === first) || (place === "tail" && i === last);
				counter.count(order, key, estimated, article, isAtEdge ? place : positionAt(i));
			}
		});
	}
	return counter;
};

const leastOf = (articles: number, minSupport: number, minShare: number): number =>
	Math.min(MOST_COUNTED, Math.max(minSupport, Math.ceil(minShare * articles)));

/**
 * The lines, and the heads and tails of lines, that repeat across the articles of a site; sites in the order of the corpus. Reads the corpus twice:
 * first to estimate how often each template stands there, in memory of a fixed size, then to count the frequent ones exactly. Of
 * more sites than there is room for, the later ones are counted in further readings.
 */
export async function* mine(
	corpus: () => AsyncIterable<CorpusArticle>,
	options: MineOptions,
): AsyncGenerator<MinedSite> {
	const pass = await countAll(corpus());
	const sites = [...pass.sites];
	for (let next = 0; next < sites.length; ) {
		const counter = await countFrequent(corpus(), pass, options, next);
		for (; next < sites.length && counter.takes(next); next++) {
			const [site, { articles, copies }] = sites[next] ?? ["", { articles: 0, copies: 0 }];
			const { counts, floor } = counter.takeOut(next);
			const least = Math.max(options.minSupport, options.minShare * articles);
			const candidates = candidatesOf(
				site,
				counts.filter(({ support }) => support >= least),
				articles,
			);
			const proposed = candidates.filter(({ confidence }) => confidence >= options.minConfidence);
			yield { site, articles, copies, proposed, contentLike: candidates.length - proposed.length, floor };
		}
	}
}
