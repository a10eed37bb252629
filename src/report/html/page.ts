import { LEVELS, type RuleMeta } from "../../core/index.ts";
import { type Html, html, trusted } from "./markup.ts";
import { languageName } from "./note.ts";
import type { Corpus } from "./sums.ts";

/** Style and script of the page, and their hashes in the words of a Content Security Policy. */
export interface Assets {
	readonly style: string;
	readonly styleHash: string;
	readonly script: string;
	readonly scriptHash: string;
}

/** Nothing is loaded, nothing is sent, and no script runs but the page's own, whatever an article holds. */
const policyOf = ({ styleHash, scriptHash }: Assets): string =>
	`default-src 'none'; style-src '${styleHash}'; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'`;

const options = (values: readonly (readonly [value: string, name: string])[]): Html =>
	html`${values.map(([value, name]) => html`<option value="${value}">${name}</option>`)}`;

/** What narrows the page down. Hidden until the script is there to heed it: reading needs none. */
export const filters = ({ rules, languages }: Corpus, metas: readonly RuleMeta[]): Html => {
	const families = new Map(metas.map(({ id, family }) => [id, family]));
	const byName = (a: string, b: string) => (a < b ? -1 : 1);
	const ids = [...rules.keys()].sort((a, b) => byName(families.get(a) ?? "", families.get(b) ?? "") || byName(a, b));
	return html`<form class="filters" id="filters" aria-label="Filter the findings" hidden>
<fieldset><legend>Level</legend>${LEVELS.map(
		(level) =>
			html`<label class="${level}"><input type="checkbox" name="level" value="${level}" checked> ${level}</label>`,
	)}</fieldset>
<label>Rule <select name="rule">${options([["", "all rules"], ...ids.map((id): [string, string] => [id, `${id} (${rules.get(id)?.total ?? 0})`])])}</select></label>
<label>Language <select name="language">${options([["", "all languages"], ...[...languages.keys()].sort(byName).map((code): [string, string] => [code, `${languageName(code)} (${languages.get(code)?.total ?? 0})`])])}</select></label>
<label>Article <input type="search" name="article" placeholder="part of its name" autocomplete="off"></label>
<p role="status" id="shown"></p>
<button type="reset">Show all</button>
</form>`;
};

/** The whole page around what is in it. */
export const page = (title: string, assets: Assets, body: Html): string =>
	html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(assets)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(assets.style)}</style>
</head>
<body>
${body}
<script>${trusted(assets.script)}</script>
</body>
</html>
`.html;
