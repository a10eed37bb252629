import type { Finding } from "../../core/index.ts";
import { type Html, html, NOTHING } from "./markup.ts";

const LANGUAGES = new Intl.DisplayNames("en", { type: "language", fallback: "code" });

/** A language by its English name; the code itself if it is none. */
export const languageName = (code: string): string => {
	try {
		return LANGUAGES.of(code) ?? code;
	} catch {
		// A rule of somebody else's may say what is no code.
		return code;
	}
};

/** Characters that nobody sees, by what they are called. */
const UNSEEN: Readonly<Record<string, string>> = { " ": "␣", "\n": "↵", "\r": "", "\t": "⇥" };

/** With blanks by their signs, and other unseen characters by number. */
const spelledOut = (text: string): string =>
	text.replace(
		/[\s\p{Cc}\p{Cf}]/gu,
		(unseen) => UNSEEN[unseen] ?? `U+${(unseen.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")} `,
	);

/** A text of which something can be seen. */
const seen = (text: string): string => (/[^\s\p{Cc}\p{Cf}]/u.test(text) ? text.trim() : spelledOut(text));

/** A message of ours: what stands between backticks is code. */
const worded = (text: string): Html =>
	html`${text.split(/`([^`]*)`/).map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : html`${part}`))}`;

/** The rule, and where the page explains it; what is wrong with a run has no rule. */
const ruleName = ({ ruleId, family }: Finding): Html =>
	family === "run"
		? html`<span class="rule">${ruleId}</span>`
		: html`<a class="rule" href="#rule-${ruleId}">${ruleId}</a>`;

const SAFETIES = { safe: "safe fix", unsafe: "unsafe fix", none: "for the reader to decide" } as const;

/** What is there, and what might be. */
const proposals = ({ actual, expected }: Finding): Html => {
	const [first, ...others] = expected;
	if (first === undefined) return NOTHING;
	// Where only blanks change, they must be seen.
	const write = seen(actual) === seen(first) && actual !== first ? spelledOut : seen;
	const before = actual === "" ? NOTHING : html`<del>${write(actual)}</del> `;
	const after =
		first === "" || (first.trim() === "" && actual.trim() !== "")
			? html`<span class="gone">remove</span>`
			: html`<ins>${write(first)}</ins>`;
	const or = others.map(
		(other) => html` <span class="or">or</span> <ins>${other === "" ? "nothing" : seen(other)}</ins>`,
	);
	return html`<span class="change">${before}<span aria-hidden="true">→</span><span class="unseen">becomes</span> ${after}${or}</span>`;
};

/** The card of a finding: proposal and rule at once, the message and the reason when it is looked at. */
export const noteOf = (finding: Finding, id: string): Html => {
	const { level, severity, mqm, safety, note, language, reason, expected, record } = finding;
	const kinds = [
		record === undefined ? "" : `record ${record.record}, ${record.field}`,
		mqm,
		severity,
		expected.length > 0 ? SAFETIES[safety] : "",
		language === null ? "" : languageName(language),
	].filter((kind) => kind !== "");
	return html`<span class="note ${level}" id="${id}" role="note"${dataOf(finding)}><span class="head"><span class="level">${level}</span> ${ruleName(finding)}</span>${proposals(finding)}<span class="more"><span class="reason">${worded(reason)}</span>${note === null ? NOTHING : html`<span class="why">${worded(note)}</span>`}<span class="kinds">${kinds.join(" · ")}</span></span></span>`;
};

/** What the filters go by. */
export const dataOf = ({ ruleId, level, language }: Finding): Html =>
	html` data-rule="${ruleId}" data-level="${level}" data-language="${language ?? ""}"`;
