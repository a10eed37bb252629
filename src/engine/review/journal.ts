import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { encode } from "../../text/index.ts";
import { readSource } from "../../text/read.ts";
import { ConfigurationError } from "../configuration/error.ts";
import { writeAtomically } from "../run/write.ts";
import type { Decision } from "./decisions.ts";
import { type Edit, edited, reversed } from "./edits.ts";

/** What a step does to one file. */
export interface FileStep {
	/** From the folder of the journal, with slashes. */
	readonly path: string;
	/** SHA-256 of the file's bytes before and after. */
	readonly before: string;
	readonly after: string;
	readonly edits: readonly Edit[];
}

/** One step of a review. */
export interface Step {
	/** Counts from 1. */
	readonly step: number;
	readonly time: string;
	/** The group that was decided on. */
	readonly key: string;
	readonly decision: Decision;
	/** What had been decided of it before. */
	readonly earlier: Decision | null;
	readonly files: readonly FileStep[];
}

/** Why a step cannot be undone; the message names each file. */
export class UndoError extends Error {}

/** The steps of reviews, in the order in which they were done; survives the process. */
export interface Journal {
	/** The steps that are not undone, last one last. */
	steps(): readonly Step[];
	/** Writes a step down, before any file is touched. */
	add(step: Omit<Step, "step" | "time">): Step;
	/** What a file is called in the journal. */
	nameOf(file: string): string;
	/**
	 * Takes the last step's edits back, byte by byte, and forgets the step. Gives it and the files that were written. Throws an
	 * `UndoError`, with nothing written, if a file has changed since or is gone; gives `undefined` if there is no step.
	 */
	undo(): { readonly step: Step; readonly written: readonly string[] } | undefined;
}

export const digestOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

const isRow = (value: unknown): value is Step | { readonly undone: number } =>
	typeof value === "object" &&
	value !== null &&
	(("undone" in value && typeof value.undone === "number") ||
		("step" in value && typeof value.step === "number" && "files" in value && Array.isArray(value.files)));

const readSteps = (location: string): readonly Step[] => {
	if (!fs.existsSync(location)) return [];
	const steps: Step[] = [];
	// A process that was killed while it wrote leaves half a line, and has touched no file for it.
	const lines = fs.readFileSync(location, "utf8").split("\n").slice(0, -1);
	lines.forEach((line, i) => {
		let row: unknown;
		try {
			row = JSON.parse(line);
		} catch {
			throw new ConfigurationError(
				`${location}:${i + 1}: not a line of JSON; the journal was changed by something else`,
			);
		}
		if (!isRow(row))
			throw new ConfigurationError(`${location}:${i + 1}: expected a step, as \`postedit review\` writes it`);
		if ("undone" in row) {
			const { undone } = row;
			const at = steps.findIndex(({ step }) => step === undone);
			if (at >= 0) steps.splice(at, 1);
		} else steps.push(row);
	});
	return steps;
};

const append = (location: string, row: object): void => {
	fs.mkdirSync(path.dirname(path.resolve(location)), { recursive: true });
	const before = fs.existsSync(location) ? fs.readFileSync(location) : new Uint8Array();
	const whole = before.lastIndexOf(10) + 1;
	if (whole < before.length) fs.truncateSync(location, whole);
	const handle = fs.openSync(location, "a");
	try {
		fs.writeSync(handle, `${JSON.stringify(row)}\n`);
		fs.fsyncSync(handle);
	} finally {
		fs.closeSync(handle);
	}
};

/** What is to be written to take a file's step back; `undefined` if it was never done. Throws an `Error` that says why it cannot be. */
const undoneBytes = (file: string, { before, after, edits }: FileStep): Uint8Array | undefined => {
	if (!fs.existsSync(file)) throw new Error("it is gone");
	const now = digestOf(fs.readFileSync(file));
	if (now === before) return undefined;
	if (now !== after) throw new Error("it has changed since");
	const decoded = readSource(file);
	if (!decoded) throw new Error("it is binary");
	const bytes = encode(edited(decoded.source, reversed(edits)), decoded.encoding);
	if (digestOf(bytes) !== before) throw new Error("its bytes cannot be restored exactly");
	return bytes;
};

/** Opens the journal of a location, which need not exist. Throws a `ConfigurationError` for a file of another kind. */
export const openJournal = (location: string): Journal => {
	const folder = path.dirname(path.resolve(location));
	let steps = readSteps(location);
	return {
		steps: () => steps,
		nameOf: (file) => path.relative(folder, path.resolve(file)).split(path.sep).join("/"),
		add(given) {
			const step = { step: (steps.at(-1)?.step ?? 0) + 1, time: new Date().toISOString(), ...given };
			append(location, step);
			steps = [...steps, step];
			return step;
		},
		undo() {
			const step = steps.at(-1);
			if (!step) return undefined;
			const faults: string[] = [];
			const plan: { file: string; bytes: Uint8Array }[] = [];
			for (const one of step.files) {
				const file = path.resolve(folder, one.path);
				try {
					const bytes = undoneBytes(file, one);
					if (bytes) plan.push({ file, bytes });
				} catch (error) {
					faults.push(`${one.path}: ${error instanceof Error ? error.message : String(error)}`);
				}
			}
			if (faults.length > 0) throw new UndoError(faults.join("; "));
			for (const { file, bytes } of plan) writeAtomically(file, bytes);
			append(location, { undone: step.step });
			steps = steps.slice(0, -1);
			return { step, written: plan.map(({ file }) => file) };
		},
	};
};
