import { configureRule, readFact, Session } from "../../chain/index.ts";
import { createLinter, type Linter, presetRules, rulesIn } from "../../engine/browser.ts";
import { origin } from "../../facts/index.ts";
import { createArticle, loadFormat } from "../../text/index.ts";
import type { Answer, LintRequest, OriginAnswer, Settings } from "./protocol.ts";
import { onProgress } from "./unpack.ts";

/** Lints for the page, so that typing never waits. What is known of a paragraph is kept: a keystroke works one. */
const session = new Session();
const linters = new Map<string, Linter>();

const answer = (message: Answer): void => self.postMessage(message);

const linterFor = (settings: Settings): Linter => {
	const key = JSON.stringify(settings);
	const known = linters.get(key);
	if (known) return known;
	const off = new Set(settings.off);
	const rules = rulesIn(presetRules(settings.preset)).flatMap(([rule, setting]) =>
		off.has(rule.meta.id) ? [] : (configureRule(rule, setting) ?? []),
	);
	const linter = createLinter(rules, {
		session,
		hints: { translated: settings.translated, sourceLanguages: [] },
		formatOf: () => settings.format,
	});
	linters.set(key, linter);
	return linter;
};

const originOf = async (source: string, format: string): Promise<OriginAnswer> => {
	const article = createArticle(source, await loadFormat(format));
	const { probability, language, cues } = await readFact(origin, article, session);
	return { probability, language, cues };
};

const lint = async ({ id, source, settings, fix }: LintRequest): Promise<Answer> => {
	const started = performance.now();
	try {
		const linted = await linterFor(settings).lint(source, "article", fix);
		const { findings, fixed } = linted;
		const found = await originOf(linted.source, settings.format);
		const milliseconds = performance.now() - started;
		return { kind: "linted", id, source: linted.source, findings, fixed: fixed.length, origin: found, milliseconds };
	} catch (error) {
		return { kind: "failed", id, reason: error instanceof Error ? error.message : String(error) };
	}
};

onProgress((loaded, total) => answer({ kind: "loading", loaded, total }));
// One after the other: the page sends the next when it has the answer.
self.addEventListener("message", ({ data }: MessageEvent<LintRequest>) => {
	lint(data).then(answer);
});
