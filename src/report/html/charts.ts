import { LEVELS } from "../../core/index.ts";
import { type Html, html } from "./markup.ts";
import { CLASSES, type Count } from "./sums.ts";

/** The width that the longest bar has, in units of its view box. */
const WIDTH = 200;
const HEIGHT = 12;

/** What a table of bars shows of each row. */
export interface BarTable {
	readonly caption: string;
	/** What the rows are. */
	readonly head: string;
	readonly rows: readonly { readonly name: Html; readonly count: Count }[];
}

/** A bar whose parts are the levels; the numbers stand beside it, so that nobody has to see it. */
const bar = ({ levels }: Count, longest: number): Html => {
	let x = 0;
	const parts = LEVELS.map((level) => {
		const width = (WIDTH * levels[level]) / longest;
		const part = html`<rect class="${level}" x="${x.toFixed(2)}" y="0" width="${width.toFixed(2)}" height="${HEIGHT}"/>`;
		x += width;
		return part;
	});
	return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true" focusable="false">${parts}</svg>`;
};

const number = (value: number): string => value.toLocaleString("en");

/** Findings by kind: a table with a bar in each row. */
export const barTable = ({ caption, head, rows }: BarTable): Html => {
	const longest = Math.max(1, ...rows.map(({ count }) => count.total));
	const cells = rows.map(
		({ name, count }) =>
			html`<tr><th scope="row">${name}</th><td class="bar">${bar(count, longest)}</td><td>${number(count.total)}</td>${LEVELS.map(
				(level) => html`<td class="of-level">${count.levels[level] === 0 ? "" : number(count.levels[level])}</td>`,
			)}<td>${number(count.penalty)}</td></tr>\n`,
	);
	return html`<table class="bars"><caption>${caption}</caption><thead><tr><th scope="col">${head}</th><td></td><th scope="col">Findings</th>${LEVELS.map(
		(level) => html`<th scope="col" class="of-level"><span class="key ${level}"></span>${level}</th>`,
	)}<th scope="col">Penalty</th></tr></thead><tbody>${cells}</tbody></table>`;
};

const className = (i: number): string => {
	const from = i === 0 ? 0 : (CLASSES[i - 1] ?? 0);
	const end = CLASSES[i];
	return end === undefined ? `${from}+` : `${from}–${end}`;
};

const PLOT = { width: 420, height: 150, foot: 34, head: 18 };

/** How many articles have which penalty per 1,000 words. */
export const histogram = (classes: readonly number[], clean: number): Html => {
	const columns = [{ name: "none", count: clean }, ...classes.map((count, i) => ({ name: className(i), count }))];
	const most = Math.max(1, ...columns.map(({ count }) => count));
	const step = PLOT.width / columns.length;
	const room = PLOT.height - PLOT.foot - PLOT.head;
	const bars = columns.map(({ name, count }, i) => {
		const height = count === 0 ? 0 : Math.max(1, (room * count) / most);
		const x = i * step;
		const y = PLOT.head + room - height;
		const middle = (x + step / 2).toFixed(1);
		return html`<rect class="column" x="${(x + step * 0.14).toFixed(1)}" y="${y.toFixed(1)}" width="${(step * 0.72).toFixed(1)}" height="${height.toFixed(1)}"/><text x="${middle}" y="${(y - 5).toFixed(1)}">${number(count)}</text><text class="axis" x="${middle}" y="${PLOT.height - PLOT.foot + 15}">${name}</text>`;
	});
	const said = columns.map(({ name, count }) => `${name}: ${number(count)}`).join("; ");
	return html`<figure class="histogram"><figcaption>Articles by penalty per 1,000 words</figcaption><svg viewBox="0 0 ${PLOT.width} ${PLOT.height}" role="img" aria-label="Articles by penalty per 1,000 words. ${said}"><line x1="0" x2="${PLOT.width}" y1="${PLOT.height - PLOT.foot + 0.5}" y2="${PLOT.height - PLOT.foot + 0.5}"/>${bars}</svg></figure>`;
};
