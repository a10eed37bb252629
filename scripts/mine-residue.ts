/**
 * Mines whole-line templates of residue from labelled pages and writes `src/facts/residue/templates.ts`.
 *
 *     tsx scripts/mine-residue.ts boilerplate.jsonl.gz [--half 0|1] [--out FILE]
 *
 * The input has one document a line: `{site, flavour, lines: [{text, label}]}` with the labels content, boilerplate, unknown.
 * Kept are the templates (see `normalise.ts`) that are residue on at least `leastSites` sites and content on less than
 * `mostContent` of the sites that have them, that the grammar does not know already, and that are no bare number or date.
 * `--half` mines only the sites of that half, to test on the other.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { knownByGrammar } from "../src/facts/residue/classify.ts";
import { templateOf } from "../src/facts/residue/normalise.ts";

const leastSites = 3;
const mostContent = 0.05;
const longestTemplate = 60;
const newest = new Date().toISOString().slice(0, 10);

interface Count {
	readonly residue: Set<string>;
	readonly content: Set<string>;
	sample: string;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === "object" && value !== null;

const straight = (text: string): string =>
	text
		.replace(/[\u2018\u2019]/g, "'")
		.replace(/[\u201c\u201d]/g, '"')
		.replace(/[\t\u00a0]/g, " ");

/** Half of a site: stable, and independent of the order of the input. */
export const halfOf = (site: string): 0 | 1 => {
	let hash = 7;
	for (const unit of site) hash = (hash * 31 + (unit.codePointAt(0) ?? 0)) >>> 0;
	return ((hash >>> 3) & 1) === 0 ? 0 : 1;
};

/** Words that say which kind a template is of, first match; what has none is navigation. */
const kindWords: readonly (readonly [string, RegExp])[] = [
	[
		"share-widget",
		/\b(?:share|tweet|facebook|twitter|linkedin|whatsapp|pinterest|instagram|social|follow|flipboard|bookmark|copied)\b/,
	],
	["cookie-notice", /\bcookies?\b|\bprivacy (?:choices|settings|preferences)\b|\bad choices\b/],
	["legal-footer", /\b(?:privacy|terms|copyright|rights|policy|agreement|acceptance|guidelines)\b|\u00a9/],
	["comment-prompt", /\b(?:comments?|repl(?:y|ies)|discussions?|restacks|conversation|respon[ds]\w*)\b/],
	["newsletter-prompt", /\b(?:newsletters?|subscribe\w*|e-?mail|inbox|sign ?up|signing up|<email>)\b/],
	["paywall-prompt", /\b(?:log ?in|sign ?in|signed in|account|member\w*|subscri\w+|trial|donate|demo|register)\b/],
	["ad-label", /\b(?:advert\w*|sponsor\w*|promoted|affiliate)\b/],
	[
		"related-link",
		/\b(?:related|popular|trending|recommended|most read|read (?:more|next)|also like|top stories|latest|more (?:from|on|news)|learn more|recent)\b/,
	],
	["byline", /\b(?:author|written|by|posted|editor)\b/],
	["metadata-line", /\b(?:published|updated|date)\b|<date>|<time>/],
	["reading-time", /\bmin(?:ute)?s? read\b|\bread(?:ing)? time\b/],
	["photo-credit", /\b(?:image|photo|caption|credit|gallery)\b/],
	["embedded-media", /\b(?:video|audio|play|podcast|listen|watch)\b/],
	["tag-list", /\b(?:tags?|topics?|categories|filed)\b/],
	["reading-tool", /\b(?:print|listen|text size|table of contents?|on this page|save|download|close|copy)\b/],
];

const [input, ...rest] = process.argv.slice(2);
if (input === undefined) {
	console.error("usage: mine-residue.ts FILE.jsonl.gz [--half 0|1] [--out FILE]");
	process.exit(2);
}
const option = (name: string): string | undefined => {
	const at = rest.indexOf(`--${name}`);
	return at >= 0 ? rest[at + 1] : undefined;
};
const half = option("half");
const out = option("out") ?? new URL("../src/facts/residue/templates.ts", import.meta.url).pathname;

const counts = new Map<string, Count>();
const sites = new Set<string>();
let documents = 0;
let lines = 0;
for (const json of gunzipSync(readFileSync(input)).toString("utf8").split("\n")) {
	if (json === "") continue;
	const row: unknown = JSON.parse(json);
	if (!isRecord(row) || typeof row["site"] !== "string" || !Array.isArray(row["lines"]) || row["truthSuspect"] === true)
		continue;
	const site = row["site"];
	if (half !== undefined && String(halfOf(site)) !== half) continue;
	sites.add(site);
	documents++;
	for (const line of row["lines"]) {
		if (!isRecord(line) || typeof line["text"] !== "string") continue;
		const text = straight(line["text"]).trim();
		if (
			text === "" ||
			text.length > longestTemplate ||
			(line["label"] !== "boilerplate" && line["label"] !== "content")
		)
			continue;
		lines++;
		const key = templateOf(text.toLowerCase());
		if (!/[a-z]{2}/.test(key.replace(/<[a-z]+>/g, ""))) continue;
		const count = counts.get(key) ?? { residue: new Set<string>(), content: new Set<string>(), sample: text };
		counts.set(key, count);
		(line["label"] === "content" ? count.content : count.residue).add(site);
	}
}

const kept: string[] = [];
for (const [key, { residue, content, sample }] of counts) {
	if (residue.size < leastSites || content.size >= mostContent * (residue.size + content.size)) continue;
	const trust = knownByGrammar(sample)?.trust;
	if (trust !== undefined && trust !== "company" && trust !== "hint") continue;
	const kind = kindWords.find(([, words]) => words.test(key))?.[0] ?? "navigation";
	kept.push(`${JSON.stringify(key)}, "${kind}", ${residue.size}`);
}
kept.sort();
writeFileSync(
	out,
	`// Generated by scripts/mine-residue.ts on ${newest} from ${documents} labelled documents of ${sites.size} sites
// (${lines} lines, ${counts.size} templates; kept: residue on >= ${leastSites} sites, content on < ${100 * mostContent} % of the sites). Do not edit.
import type { ResidueKind } from "./types.ts";

/** Whole lines that pages of several sites have around their articles: template, kind, on how many sites it is residue. */
export const mined: readonly (readonly [template: string, kind: ResidueKind, sites: number])[] = [
${kept.map((entry) => `\t[${entry}],`).join("\n")}
];
`,
);
console.error(`${kept.length} templates from ${sites.size} sites, ${lines} lines`);
