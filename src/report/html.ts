import { FAMILIES } from "../core/index.ts";
import type { FileResult } from "../engine/index.ts";
import { DEFAULT_SCORE_MODEL, LEAST_WORDS, penaltyOf } from "../score/index.ts";
import { script, scriptHash, style, styleHash } from "./generated/html-assets.ts";
import { articlesOf, levelsInWords, type ReadArticle } from "./html/articles.ts";
import { barTable, histogram } from "./html/charts.ts";
import { type Html, html, NOTHING } from "./html/markup.ts";
import { languageName } from "./html/note.ts";
import { filters, page } from "./html/page.ts";
import { normed } from "./html/penalty.ts";
import { rulesSection } from "./html/rules.ts";
import { addArticle, type Corpus, type Count, newCorpus } from "./html/sums.ts";
import { markedText } from "./html/text.ts";
import { worstOf } from "./html/worst.ts";
import { tidyPath } from "./path.ts";
import type { Report, ReportContext } from "./report.ts";

/** What a minor, a major and a critical error cost, whatever their type. */
const costs = (["minor", "major", "critical"] as const).map((severity) =>
	penaltyOf("linguistic-conventions/grammar", severity, DEFAULT_SCORE_MODEL),
);

/**
 * The articles of the page: so many rows, and of the worst of them the texts, as long as they come to no more than so many
 * units of HTML together. Twice that is the most that is ever held, whatever the size of the corpus.
 */
const LIMITS = { entries: 2000, units: 12_000_000 };

/** One article as the page shows it. */
interface Entry extends Pick<ReadArticle, "words" | "penalty" | "levels"> {
	readonly name: string;
	/** Penalty per 1,000 words. */
	readonly rate: number;
	/** The order in which it came: a place of its own in the page. */
	readonly id: number;
	/** `undefined` if there is no room for it. */
	readonly text: Html | undefined;
	readonly size: number;
}

const number = (value: number): string => value.toLocaleString("en");
const plural = (count: number, word: string): string => `${number(count)} ${word}${count === 1 ? "" : "s"}`;

const sectionOf = (id: number, name: string, article: ReadArticle): Html => {
	const { source, findings, words, penalty, levels, isProse } = article;
	const { apart, text, left } = markedText(source, findings, String(id), isProse);
	return html`<article class="article" id="a${id}" aria-labelledby="t${id}">
<h3 id="t${id}"><bdi>${name}</bdi></h3>
<p class="meta">${plural(words, "word")} · ${levelsInWords(levels)} · penalty ${number(penalty)}${words === 0 ? "" : `, ${normed(penalty, words).toFixed(1)} per 1,000 words`}</p>
${apart.length === 0 ? NOTHING : html`<ul class="apart">${apart}</ul>`}
${source === "" ? NOTHING : html`<div class="text">${text}</div>`}
${left === 0 ? NOTHING : html`<p class="meta">and ${plural(left, "finding")} more</p>`}
</article>
`;
};

const rowOf = ({ id, name, words, levels, penalty, rate, text }: Entry): Html =>
	html`<tr data-article="a${id}"><th scope="row">${text === undefined ? html`<bdi>${name}</bdi>` : html`<a href="#a${id}"><bdi>${name}</bdi></a>`}</th><td>${number(words)}${words < LEAST_WORDS ? html`<span class="unseen"> (too few to judge)</span><span aria-hidden="true" title="Under ${LEAST_WORDS} words: too few to judge"> ˟</span>` : NOTHING}</td><td>${levels.error || ""}</td><td>${levels.warning || ""}</td><td>${levels.info || ""}</td><td>${number(penalty)}</td><td>${rate.toFixed(1)}</td></tr>
`;

const byTotal = (counts: ReadonlyMap<string, Count>): readonly (readonly [string, Count])[] =>
	[...counts].sort((a, b) => b[1].total - a[1].total || (a[0] < b[0] ? -1 : 1));

/** An MQM type, its last part foremost. */
const typeName = (type: string): Html => {
	const at = type.lastIndexOf("/") + 1;
	return html`<span class="kind-of">${type.slice(0, at)}</span>${type.slice(at)}`;
};

const summaryOf = (corpus: Corpus): Html => {
	const { families, types, languages, all } = corpus;
	const inOrder = [...FAMILIES, "run"].flatMap((name) => {
		const count = families.get(name);
		return count ? [{ name: html`${name}`, count }] : [];
	});
	const fixes = [
		corpus.safe > 0 ? `${number(corpus.safe)} with a safe fix` : "",
		corpus.unsafe > 0 ? `${number(corpus.unsafe)} with one that changes words` : "",
		corpus.fixed > 0 ? `${number(corpus.fixed)} fixed in this run` : "",
	].filter((part) => part !== "");
	const named = (counts: ReadonlyMap<string, Count>, nameOf: (key: string) => Html) =>
		byTotal(counts).map(([key, count]) => ({ name: nameOf(key), count }));
	return html`<header><h1>postedit <span>report</span></h1>
<p class="lead">${all.total === 0 ? "No findings" : plural(all.total, "finding")} in ${plural(corpus.files, "file")}${all.total === 0 ? "" : `: ${levelsInWords(all.levels)}`}${fixes.length === 0 ? "" : `; ${fixes.join(", ")}`}.</p></header>
<section class="summary" aria-label="Summary">
<div>
${all.total > 0 && corpus.articles + corpus.clean > 1 ? histogram(corpus.classes, corpus.clean) : NOTHING}
${inOrder.length === 0 ? NOTHING : barTable({ caption: "By family", head: "Family", rows: inOrder })}
</div>
${languages.size === 0 ? NOTHING : html`<div>${barTable({ caption: "By source language", head: "Language", rows: named(languages, (code) => html`${languageName(code)}`) })}</div>`}
${types.size === 0 ? NOTHING : html`<div class="wide">${barTable({ caption: "By MQM type", head: "Type", rows: named(types, typeName) })}</div>`}
</section>`;
};

const shownInWords = (entries: readonly Entry[], { articles, clean }: Corpus): string => {
	const texts = entries.filter(({ text }) => text !== undefined).length;
	return [
		`${plural(articles, "article")} with findings, worst first by penalty per 1,000 words`,
		entries.length < articles ? `the worst ${number(entries.length)} are listed` : "",
		texts < entries.length ? `the texts of the worst ${number(texts)} are shown` : "",
		clean > 0 ? `nothing was found in ${plural(clean, "more article")}` : "",
	]
		.filter((part) => part !== "")
		.join("; ");
};

/**
 * One page for people: what was found by family and type, and each article with its findings in place, worst first. It
 * loads nothing, and reads without script. Of long corpora it shows the worst (`LIMITS`), and counts all.
 */
export const htmlReport = (context: ReportContext): Report => {
	const corpus = newCorpus();
	const worst = worstOf<Entry>(
		LIMITS,
		(a, b) => b.rate - a.rate || b.penalty - a.penalty || a.id - b.id,
		(entry) => ({ ...entry, text: undefined, size: 0 }),
	);
	const add = (path: string, article: ReadArticle) => {
		addArticle(corpus, article);
		const { words, penalty, levels, record } = article;
		const id = corpus.articles;
		const name = record ? `${path}, record ${record.record} (${record.field})` : path;
		const text = sectionOf(id, name, article);
		worst.add({ id, name, words, penalty, levels, rate: normed(penalty, words), text, size: text.html.length });
	};
	return {
		async file(result: FileResult) {
			corpus.files++;
			corpus.fixed += result.fixed.length;
			const hearClean = () => {
				corpus.clean++;
			};
			const path = tidyPath(result.path, context.cwd);
			for await (const article of articlesOf(result, hearClean)) add(path, article);
			return "";
		},
		end() {
			const entries = worst.entries();
			const list = html`<section id="articles" aria-labelledby="articles-head"><h2 id="articles-head">Articles</h2>
<p class="meta">${shownInWords(entries, corpus)}.${context.quiet ? " Findings below the level error were left out." : ""} A penalty is ${costs[0]} for a minor error, ${costs[1]} for a major and ${costs[2]} for a critical one (MQM), and a hint costs nothing; under ${LEAST_WORDS} words (˟) the rate says little.</p>
<table class="articles"><thead><tr><th scope="col">Article</th><th scope="col">Words</th><th scope="col">Errors</th><th scope="col">Warnings</th><th scope="col">Info</th><th scope="col">Penalty</th><th scope="col">per 1,000</th></tr></thead><tbody>
${entries.map(rowOf)}</tbody></table></section>
`;
			const body = html`<a class="skip" href="#articles">To the articles</a>
<main>
${summaryOf(corpus)}
${entries.length === 0 ? NOTHING : html`${filters(corpus, context.rules)}${list}<div id="texts">${entries.flatMap(({ text }) => text ?? [])}</div>`}
${rulesSection(new Set(corpus.rules.keys()), context)}
</main>
<footer><p>postedit ${context.version}. <a href="https://themqm.org/" rel="noreferrer">MQM</a> types and severities.</p></footer>`;
			return page(`postedit: ${plural(corpus.all.total, "finding")}`, { script, scriptHash, style, styleHash }, body);
		},
	};
};
