import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import type { Finding } from "../../core/index.ts";
import { decode } from "../../text/index.ts";
import type { FileSettings } from "../configuration/index.ts";
import type { Measure } from "../lint/measure.ts";
import type { RunSettings, Task } from "../run/lint-file.ts";
import { cleanResult, type FileResult } from "../run/result.ts";
import { openStore, type Stored } from "./store.ts";

/** How a change of a file is known. */
export type CacheStrategy = "content" | "metadata";

export interface CacheOptions {
	/** The file that the cache is kept in. */
	readonly location: string;
	readonly strategy: CacheStrategy;
	/** Of the program: its version, rules and lexicons. */
	readonly buildKey: string;
	readonly run: RunSettings;
}

/** What was found in files that have not changed since. */
export interface Cache {
	/** What a file came to last time; `undefined` if it, its settings or the program changed, or if it is to be fixed. */
	resultOf(task: Task): FileResult | undefined;
	keep(task: Task, result: FileResult): void;
	/** Writes what was kept, beside what an earlier run knew of other files. */
	close(): void;
}

/** What is kept of a result; places are offsets into the text that the file then had. */
interface Kept {
	readonly findings: readonly Finding[];
	readonly suppressed: readonly Finding[];
	readonly measures?: readonly Measure[];
}

const digest = (data: string | Uint8Array): string =>
	createHash("sha256").update(data).digest("base64url").slice(0, 22);

/** Opens the cache of a location, which need not exist; one that cannot be read is as if it were empty. */
export const openCache = ({ location, strategy, buildKey, run }: CacheOptions): Cache => {
	const store = openStore(location);
	const { fixing, heedComments, reportUnused, suppressed, measured = false } = run;
	const runKey = JSON.stringify([buildKey, heedComments, reportUnused, [...suppressed].sort(), measured]);
	const settingsKeys = new WeakMap<FileSettings, string>();
	const settingsKey = (settings: FileSettings): string => {
		const known = settingsKeys.get(settings) ?? digest(runKey + JSON.stringify(settings));
		settingsKeys.set(settings, known);
		return known;
	};
	/** Of files met in this run: read once, for the question and for the answer. */
	const versions = new Map<string, string>();

	const versionOf = (stat: fs.Stats, bytes: () => Uint8Array): string =>
		strategy === "metadata" ? `${stat.mtimeMs}-${stat.size}-${stat.ino}` : digest(bytes());

	const isToBeFixed = (kept: Kept): boolean =>
		fixing.mode !== "none" &&
		kept.findings.some(
			({ expected, safety, ruleId }) =>
				expected.length > 0 &&
				(safety === "safe" || (safety === "unsafe" && fixing.mode === "unsafe")) &&
				(fixing.rules?.has(ruleId) ?? true),
		);

	return {
		resultOf({ path: file, settings }) {
			try {
				const absolute = path.resolve(file);
				const stat = fs.statSync(file);
				if (!stat.isFile()) return undefined;
				let read: Uint8Array | undefined;
				const bytes = () => {
					read ??= fs.readFileSync(file);
					return read;
				};
				const version = versionOf(stat, bytes);
				const entry: Stored | undefined = store.get(absolute);
				if (entry?.version !== version || entry.settings !== settingsKey(settings)) {
					versions.set(absolute, version);
					return undefined;
				}
				const kept: Kept | undefined = entry.read();
				if (kept && isToBeFixed(kept)) {
					versions.set(absolute, version);
					return undefined;
				}
				if (!kept) return cleanResult(file);
				const source = decode(bytes())?.source ?? "";
				return { path: file, original: source, source, fixed: [], crashed: false, format: settings.format, ...kept };
			} catch {
				// Whatever is wrong with the file, linting it says it better.
				return undefined;
			}
		},
		keep({ path: file, settings }, result) {
			const absolute = path.resolve(file);
			const version = versions.get(absolute);
			versions.delete(absolute);
			if (result.crashed || result.skipped !== undefined || version === undefined) return;
			// A fixed file has another content than the one whose version is known.
			if (result.fixed.length > 0) return;
			const { findings, suppressed, measures } = result;
			store.put(
				absolute,
				version,
				settingsKey(settings),
				findings.length + suppressed.length > 0 || measures
					? { findings, suppressed, ...(measures ? { measures } : {}) }
					: undefined,
			);
		},
		close: () => store.close(),
	};
};
