import fs from "node:fs";
import { type ConfiguredRule, configureRule, Session } from "../../chain/index.ts";
import { type Decoded, decode, encode } from "../../text/index.ts";
import { readSource } from "../../text/read.ts";
import type { FileSettings } from "../configuration/index.ts";
import { createLinter, type Fixing, type Linted, type Linter } from "../lint/linter.ts";
import { reasonOf, runProblem } from "../lint/run-problem.ts";
import { rulesIn } from "../rules.ts";
import { loadTemplates } from "../templates/store.ts";
import { cleanResult, type FileResult, failedResult, skippedResult } from "./result.ts";

/** One file to lint, and how. Plain data: it may go to another thread. */
export interface Task {
	readonly path: string;
	readonly settings: FileSettings;
	/** What git's index holds of the file is linted, and never fixed: the file holds something else. */
	readonly staged?: boolean;
}

/** What is the same for all files of a run. Plain data. */
export interface RunSettings {
	readonly fixing: Fixing;
	/** Replace files that fixes change; else they are only reported. */
	readonly write: boolean;
	readonly heedComments: boolean;
	readonly reportUnused: boolean;
	/** Fingerprints that the file of suppressions names. */
	readonly suppressed: ReadonlySet<string>;
	/** Take the time of each rule. */
	readonly timed: boolean;
	/** Measure each article, for a score. */
	readonly measured?: boolean;
}

/** An article is some kilobytes long; a larger file is a corpus, and would take all memory. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Lints files one after the other. What it knows of paragraphs and configurations is kept between them. */
export interface FileLinter {
	lintFile(task: Task): Promise<FileResult>;
	/** Lints a text that stands in no file under the name that it would have; fixes it as the run does if `fixing` is absent. */
	lintText(source: string, task: Task, fixing?: Fixing): Promise<FileResult>;
	/** Milliseconds by rule since the last call, if the run takes them. */
	takeTimes(): ReadonlyMap<string, number>;
}

const readArticle = (path: string): Decoded | undefined => {
	const stat = fs.statSync(path);
	if (stat.isFile() && stat.size > MOST_BYTES)
		throw new RangeError(
			`it has ${Math.round(stat.size / 1024 / 1024)} MB, more than the ${MOST_BYTES / 1024 / 1024} MB that one article may have; \`postedit filter\` streams JSON Lines of any size`,
		);
	// A pipe or a device could keep the run waiting for ever.
	if (!stat.isFile() && !stat.isDirectory()) throw new RangeError("it is no regular file");
	return readSource(path);
};

/** A linter of files. An editor gives a session that outlives it and keeps facts; a run over files needs neither. */
export const createFileLinter = (
	settings: RunSettings,
	session: Session = new Session({ timed: settings.timed, keepsFacts: false }),
): FileLinter => {
	const byObject = new WeakMap<FileSettings, Linter>();
	const byContent = new Map<string, Linter>();

	const makeLinter = ({
		rules,
		words,
		sourceLanguages,
		translated,
		fields,
		templates,
		format,
	}: FileSettings): Linter => {
		const pages = loadTemplates(templates);
		const configured: readonly ConfiguredRule[] = rulesIn(rules).flatMap(
			([rule, setting]) => configureRule(rule, setting) ?? [],
		);
		return createLinter(configured, {
			session,
			fields,
			hints: {
				translated,
				sourceLanguages,
				...(pages ? { templates: pages } : {}),
				...(words.length > 0 ? { words: new Set(words.map((word) => word.toLowerCase())) } : {}),
			},
			formatOf: () => format,
			heedComments: settings.heedComments,
			reportUnused: settings.reportUnused,
			measured: settings.measured === true,
			...(settings.suppressed.size > 0
				? { isSuppressed: ({ fingerprint }) => settings.suppressed.has(fingerprint) }
				: {}),
		});
	};
	const linterFor = (file: FileSettings): Linter => {
		const known = byObject.get(file);
		if (known) return known;
		const key = JSON.stringify(file);
		const linter = byContent.get(key) ?? makeLinter(file);
		byContent.set(key, linter);
		byObject.set(file, linter);
		return linter;
	};

	const lintText: FileLinter["lintText"] = async (source, task, fixing = settings.fixing) => {
		const { path, settings: file, staged } = task;
		let linted: Linted;
		try {
			linted = await linterFor(file).lint(source, path, staged && settings.write ? "none" : fixing);
		} catch (error) {
			return failedResult(path, runProblem("unreadable-file", `Cannot lint this file: ${reasonOf(error)}`), source);
		}
		return linted.findings.length + linted.fixed.length === 0 && linted.suppressed.length === 0
			? cleanResult(path, linted.measures)
			: { ...linted, path, original: source, format: file.format };
	};

	return {
		lintText,
		async lintFile(task) {
			const { path } = task;
			let decoded: Decoded | undefined;
			try {
				decoded = task.staged ? decode((await import("../files/git.ts")).stagedBytes(path)) : readArticle(path);
			} catch (error) {
				return failedResult(path, runProblem("unreadable-file", `Cannot read this file: ${reasonOf(error)}`));
			}
			if (!decoded) return skippedResult(path, "binary, it holds NUL bytes");
			const result = await lintText(decoded.source, task);
			if (!settings.write || result.source === result.original) return result;
			const { writeAtomically } = await import("./write.ts");
			try {
				writeAtomically(path, encode(result.source, decoded.encoding));
			} catch (error) {
				const why = `Cannot write the fixed text, the file is as it was: ${reasonOf(error)}`;
				return failedResult(path, runProblem("unwritable-file", why), result.original);
			}
			return result;
		},
		takeTimes() {
			const times = new Map(session.times);
			session.times?.clear();
			return times;
		},
	};
};
