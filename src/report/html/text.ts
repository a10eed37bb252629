import type { Finding } from "../../core/index.ts";
import { type Html, html } from "./markup.ts";
import { dataOf, noteOf } from "./note.ts";

/** A text longer than this (UTF-16 units, 8,000 words) is shown around its findings only. */
const SHOWN_WHOLE = 50_000;
/** What is kept of a long stretch without findings, at each of its ends. */
const CONTEXT = 300;
/** So many findings of one text are shown; a page with more is read by nobody. */
const MOST_SHOWN = 1000;

/** What an article's text looks like with its findings in place. */
export interface MarkedText {
	/** Notes of findings that mark no place: the file as a whole, or inside of what another one marks. */
	readonly apart: readonly Html[];
	readonly text: Html;
	/** Findings past the limit of one text. */
	readonly left: number;
}

/** The text between two findings, with what is no prose dimmed. */
const plainText = (source: string, start: number, end: number, isProse: (at: number) => boolean): Html => {
	const runs: Html[] = [];
	let at = start;
	while (at < end) {
		const prose = isProse(at);
		let to = at + 1;
		while (to < end && isProse(to) === prose) to++;
		const cut = source.slice(at, to);
		runs.push(prose || cut.trim() === "" ? html`${cut}` : html`<span class="dim">${cut}</span>`);
		at = to;
	}
	return html`${runs}`;
};

/** Where a long gap is cut: at the blank nearest to `at`, looking towards `limit`. */
const cutAt = (source: string, at: number, step: 1 | -1): number => {
	for (let i = 0, place = at; i < 40; i++, place += step) if (/\s/.test(source[place] ?? " ")) return place;
	return at;
};

/**
 * A text with its findings marked, each followed by its note. Findings are in the order of the text. `isProse` says of an
 * offset whether rules looked at it.
 */
export const markedText = (
	source: string,
	findings: readonly Finding[],
	prefix: string,
	isProse: (at: number) => boolean,
): MarkedText => {
	const isLong = source.length > SHOWN_WHOLE;
	const parts: Html[] = [];
	const apart: Html[] = [];
	let at = 0;
	const addGap = (end: number, isFirst: boolean, isLast: boolean) => {
		const from = isFirst ? at : cutAt(source, Math.min(end, at + CONTEXT), -1);
		const to = isLast ? end : cutAt(source, Math.max(at, end - CONTEXT), 1);
		if (!isLong || to - from <= 2 * CONTEXT) {
			parts.push(plainText(source, at, end, isProse));
			return;
		}
		parts.push(
			plainText(source, at, from, isProse),
			html` <span class="left-out">${(to - from).toLocaleString("en")} characters without findings left out</span> `,
			plainText(source, to, end, isProse),
		);
	};
	let shown = 0;
	let places = 0;
	for (const [i, finding] of findings.entries()) {
		if (shown === MOST_SHOWN) break;
		shown++;
		const { start, end } = finding.span;
		const id = `${prefix}-${i + 1}`;
		const isPlaceless = (finding.family === "run" && end === 0) || start < at || end > source.length;
		if (isPlaceless) {
			apart.push(html`<li>${noteOf(finding, `n${id}`)}</li>`);
			continue;
		}
		addGap(start, places === 0, false);
		places++;
		const actual = source.slice(start, end);
		// Blanks at the ends of what is removed are marked only where nothing else is.
		const [, before = "", marked = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(actual) ?? [];
		const blank = marked === "";
		parts.push(
			html`${blank ? "" : before}<a class="hit ${finding.level}" id="f${id}" href="#f${id}" aria-describedby="n${id}"${dataOf(finding)}>${blank ? actual : marked}</a>${noteOf(finding, `n${id}`)}${blank ? "" : after}`,
		);
		at = end;
	}
	addGap(source.length, places === 0, true);
	return { apart, text: html`${parts}`, left: findings.length - shown };
};
