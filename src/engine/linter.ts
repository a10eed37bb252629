import { VFile } from "vfile";
import {
	applyFixes,
	type ConfiguredRule,
	createProcessor,
	type FixMode,
	findingsOf,
	prepareArticle,
	Session,
} from "../chain/index.ts";
import type { Finding } from "../core/index.ts";
import { createArticle, formatNameOf, loadFormat } from "../text/index.ts";
import { runProblem } from "./run-problem.ts";

/** Fixes make room for fixes; what has not settled after so many passes never will. */
const MOST_PASSES = 10;

/** What linting, and perhaps fixing, one text came to. */
export interface Linted {
	/** The text after fixing; what was given if nothing was fixed. */
	readonly source: string;
	/** What remains, in the order of and at its places in `source`. */
	readonly findings: readonly Finding[];
	readonly fixed: readonly Finding[];
	/** A rule threw: the last of `findings` says which and why. */
	readonly crashed: boolean;
}

/** Lints texts with one configuration, keeping what it learns of a paragraph for the next time it sees it. */
export interface Linter {
	lint(source: string, path: string, mode: FixMode): Promise<Linted>;
}

/** Rules of the linter never look into the tree, so its parser is not even loaded. */
const closedTree = (): never => {
	throw new TypeError("The linter's own chain has no tree; use the exported processor with plugins that need one");
};

/** A linter for these rules. A rule that throws costs a finding, not the run. */
export const createLinter = (rules: readonly ConfiguredRule[]): Linter => {
	const session = new Session();
	const all = createProcessor({ rules, parse: closedTree, session });
	const alone = new Map<ConfiguredRule, ReturnType<typeof createProcessor>>();

	const findingsIn = async (source: string, path: string): Promise<readonly Finding[]> => {
		const file = new VFile({ value: source, path });
		const article = createArticle(source, await loadFormat(formatNameOf(path)), path);
		prepareArticle(file, article);
		await all.run(all.parse(file), file);
		return findingsOf(file);
	};

	/** Which rules throw on this text, each run by itself; what the others find. */
	const findingsInSpite = async (source: string, path: string): Promise<readonly Finding[]> => {
		const sound: ConfiguredRule[] = [];
		const problems: Finding[] = [];
		for (const configured of rules) {
			const processor = alone.get(configured) ?? createProcessor({ rules: [configured], parse: closedTree, session });
			alone.set(configured, processor);
			const file = new VFile({ value: source, path });
			try {
				prepareArticle(file, createArticle(source, await loadFormat(formatNameOf(path)), path));
				await processor.run(processor.parse(file), file);
				sound.push(configured);
			} catch (error) {
				problems.push(
					runProblem("rule-crash", `Rule ${configured.rule.meta.id} failed on this file: ${messageOf(error)}`),
				);
			}
		}
		return [...(await createLinter(sound).lint(source, path, "none")).findings, ...problems];
	};

	const lint = async (given: string, path: string, mode: FixMode): Promise<Linted> => {
		let source = given;
		const fixed: Finding[] = [];
		for (let pass = 0; ; pass++) {
			let findings: readonly Finding[];
			try {
				findings = await findingsIn(source, path);
			} catch {
				return { source, findings: await findingsInSpite(source, path), fixed, crashed: true };
			}
			const next = pass < MOST_PASSES ? applyFixes(source, findings, mode) : { source, applied: [] };
			if (next.applied.length === 0) return { source, findings, fixed, crashed: false };
			source = next.source;
			fixed.push(...next.applied);
		}
	};
	return { lint };
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
