import fs from "node:fs";
import path from "node:path";
import { toPointOf } from "../../chain/index.ts";
import { encode } from "../../text/index.ts";
import { readSource } from "../../text/read.ts";
import type { Configurations, FileSettings } from "../configuration/index.ts";
import { reasonOf } from "../lint/run-problem.ts";
import { createFileLinter, type RunSettings } from "../run/lint-file.ts";
import type { FileResult } from "../run/result.ts";
import { writeAtomically } from "../run/write.ts";
import { type Decision, type Decisions, openDecisions } from "./decisions.ts";
import { type Edit, edited, editOf } from "./edits.ts";
import { CONTEXT, type Group, groupsOf, keyOf, nameOf, type ReviewFinding } from "./group.ts";
import { digestOf, type FileStep, type Journal, openJournal, type Step } from "./journal.ts";

/** Where a review's decisions and its journal are kept, and how its files are linted. */
export interface ReviewOptions {
	/** The file of decisions; the journal stands beside it, as `<decisions>.journal`. */
	readonly decisions: string;
	readonly configurations: Configurations;
	readonly run: RunSettings;
}

/** What a step came to. */
export interface Done {
	/** Places that were changed, or restored. */
	readonly places: number;
	readonly files: number;
	/** What could not be done, a line for each file. */
	readonly faults: readonly string[];
}

/** A review of the findings in some files: groups of them, and decisions on groups, each of which can be undone. */
export interface Review {
	/** Takes in what linting a file came to. */
	hear(result: FileResult): void;
	/** Groups without a decision, gravest first. */
	open(): readonly Group[];
	/** Groups that have been decided on in an earlier review, and are still to be replaced. */
	decided(): readonly Group[];
	/** How many groups are hidden, for they were rejected. */
	rejected(): number;
	decisionOn(group: Group): Decision | undefined;
	/** Puts `text` in every place of a group, and keeps that for the next time. */
	replace(group: Group, text: string): Promise<Done>;
	/** The article is right: the group is not shown again. */
	reject(group: Group): Done;
	/** Does again what has been decided earlier, a step for each group. */
	applyDecided(): Promise<Done>;
	/** Takes the last step back, in this process or an earlier one. Throws an `UndoError`, with nothing changed; `undefined` if there is none. */
	undo(): Promise<{ readonly step: Step; readonly done: Done } | undefined>;
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

const findingsOf = ({ path: file, source, findings }: FileResult): readonly ReviewFinding[] => {
	const toPoint = toPointOf(source);
	return findings
		.filter(({ family }) => family !== "run")
		.map((finding) => {
			const { start, end } = finding.span;
			// A removal may take the line break before what is removed.
			const { actual } = finding;
			const { line, column } = toPoint(
				actual.trim() === "" ? start : start + actual.length - actual.trimStart().length,
			);
			return {
				path: file,
				finding,
				line,
				column,
				before: oneLine(source.slice(Math.max(0, start - CONTEXT), start)),
				after: oneLine(source.slice(end, end + CONTEXT)),
			};
		});
};

const today = (): string => new Date().toISOString().slice(0, 10);
const messageOf = (error: unknown): string => (error instanceof RangeError ? error.message : reasonOf(error));

/** What is known of a file. */
interface Known {
	/** Of the text that was linted. */
	readonly digest: string;
	readonly findings: readonly ReviewFinding[];
}
const textDigest = (source: string): string => digestOf(Buffer.from(source, "utf16le"));

/** A file that is to be replaced, and the step that says how. */
interface Planned {
	readonly file: string;
	readonly bytes: Uint8Array;
	readonly step: FileStep;
}

/** Begins a review. Throws a `ConfigurationError` if its decisions or its journal cannot be read. */
export const createReview = ({ decisions: location, configurations, run }: ReviewOptions): Review => {
	const decisions: Decisions = openDecisions(location);
	const journal: Journal = openJournal(`${location}.journal`);
	const linter = createFileLinter({ ...run, fixing: { mode: "none" }, write: false });
	const files = new Map<string, Known>();
	/** The names under which files were given, by their absolute paths. */
	const names = new Map<string, string>();
	let cached: readonly Group[] | undefined;

	const hear = (result: FileResult): void => {
		const findings = findingsOf(result);
		cached = undefined;
		names.set(path.resolve(result.path), result.path);
		// The text of a clean file is not kept; if it changes, it is read again.
		if (findings.length === 0) files.delete(result.path);
		else files.set(result.path, { digest: textDigest(result.source), findings });
	};
	const lintAgain = async (file: string): Promise<void> =>
		hear(await linter.lintFile({ path: file, settings: await configurations.settingsFor(file) }));

	const groups = (): readonly Group[] => {
		cached ??= groupsOf([...files.values()].flatMap(({ findings }) => findings));
		return cached;
	};

	/** The edits of a group in one file as it is now. */
	const plan = async (
		file: string,
		key: string,
		text: string,
		settings: FileSettings,
	): Promise<Planned | string | undefined> => {
		const decoded = readSource(file);
		if (!decoded) return "it is binary";
		const { source, encoding } = decoded;
		if (files.get(file)?.digest !== textDigest(source)) await lintAgain(file);
		const found = (files.get(file)?.findings ?? []).filter(({ finding }) => keyOf(nameOf(finding)) === key);
		const edits: Edit[] = [];
		for (const one of found) {
			const edit = await editOf(one, text, source, settings.format, settings.fields);
			if (!edit) return `${JSON.stringify(text)} cannot stand at ${one.line}:${one.column} in this format`;
			edits.push(edit);
		}
		if (edits.length === 0) return undefined;
		edits.sort((a, b) => a.start - b.start);
		const before = encode(source, encoding);
		const bytes = encode(edited(source, edits), encoding);
		return {
			file,
			bytes,
			step: { path: journal.nameOf(file), before: digestOf(before), after: digestOf(bytes), edits },
		};
	};

	const replace: Review["replace"] = async ({ key, findings, proposals }, text) => {
		const faults: string[] = [];
		const planned: Planned[] = [];
		for (const file of new Set(findings.map((one) => one.path)))
			try {
				const one = await plan(file, key, text, await configurations.settingsFor(file));
				if (typeof one === "string") faults.push(`${file}: ${one}`);
				else if (one) planned.push(one);
			} catch (error) {
				faults.push(`${file}: ${messageOf(error)}`);
			}
		if (planned.length === 0) return { places: 0, files: 0, faults };
		const [first] = findings;
		if (!first) return { places: 0, files: 0, faults };
		const decision: Decision = {
			...nameOf(first.finding),
			decision: proposals.includes(text) ? "accept" : "edit",
			text,
			date: today(),
		};
		// Written down first: whatever happens from here on can be undone.
		journal.add({ key, decision, earlier: decisions.get(key) ?? null, files: planned.map(({ step }) => step) });
		decisions.set(key, decision);
		let places = 0;
		let written = 0;
		for (const { file, bytes, step } of planned)
			try {
				if (digestOf(fs.readFileSync(file)) !== step.before) throw new RangeError("it changed a moment ago");
				writeAtomically(file, bytes);
				await lintAgain(file);
				places += step.edits.length;
				written++;
			} catch (error) {
				faults.push(`${file}: ${messageOf(error)}`);
			}
		return { places, files: written, faults };
	};

	const decided = (): readonly Group[] =>
		groups().filter(({ key }) => {
			const decision = decisions.get(key);
			return decision !== undefined && decision.decision !== "reject";
		});

	return {
		hear,
		open: () => groups().filter(({ key }) => decisions.get(key) === undefined),
		decided,
		rejected: () => groups().filter(({ key }) => decisions.get(key)?.decision === "reject").length,
		decisionOn: ({ key }) => decisions.get(key),
		replace,
		reject({ key, findings }) {
			const [first] = findings;
			if (first) {
				const decision: Decision = { ...nameOf(first.finding), decision: "reject", text: "", date: today() };
				journal.add({ key, decision, earlier: decisions.get(key) ?? null, files: [] });
				decisions.set(key, decision);
			}
			return { places: findings.length, files: new Set(findings.map((one) => one.path)).size, faults: [] };
		},
		async applyDecided() {
			const sum = { places: 0, files: 0, faults: [] as string[] };
			const tried = new Set<string>();
			// What is mended may bring out what was decided on as well.
			for (;;) {
				const next = decided().find(({ key }) => !tried.has(key));
				if (!next) return sum;
				tried.add(next.key);
				const { places, files: changed, faults } = await replace(next, decisions.get(next.key)?.text ?? "");
				sum.places += places;
				sum.files += changed;
				sum.faults.push(...faults);
			}
		},
		async undo() {
			const undone = journal.undo();
			if (!undone) return undefined;
			const { step, written } = undone;
			decisions.set(step.key, step.earlier ?? undefined);
			for (const file of written) {
				const name = names.get(file);
				if (name !== undefined) await lintAgain(name);
			}
			const places = step.files.reduce((sum, { edits }) => sum + edits.length, 0);
			return { step, done: { places, files: written.length, faults: [] } };
		},
	};
};
