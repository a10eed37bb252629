import {
	applyFixes,
	type ConfiguredRule,
	type FixMode,
	findingsAndFact,
	findingsIn,
	isFixed,
	Session,
} from "../../chain/index.ts";
import { type Finding, type Hints, MARK, NO_HINTS, OBJECT } from "../../core/index.ts";
import { origin } from "../../facts/index.ts";
import {
	createArticle,
	type DecodedArticle,
	decodedArticle,
	type Format,
	formatNameOf,
	isContainer,
	loadFormat,
} from "../../text/index.ts";
import { heedDirectives } from "../suppress/directives.ts";
import { placedInFile, respelled } from "./in-file.ts";
import { type Measure, measureOf } from "./measure.ts";
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
	/** Found, and taken out by a comment, by front matter or by the suppressions file. */
	readonly suppressed: readonly Finding[];
	/** Something could not be linted: one of `findings` says what and why. */
	readonly crashed: boolean;
	/** One for each article, if they are to be measured. */
	readonly measures?: readonly Measure[];
}

/** Which proposals are applied. */
export interface Fixing {
	readonly mode: FixMode;
	/** Ids of the rules whose proposals are applied; all if absent. */
	readonly rules?: ReadonlySet<string>;
}

/** How texts are read, and what of the findings is left out. */
export interface LinterOptions {
	readonly hints?: Hints;
	/** The name of the format of a file; its extension's if absent. */
	formatOf?(path: string): string;
	/** The fields of records that hold articles. */
	readonly fields?: readonly string[];
	/** Heed comments and front matter that switch rules off. */
	readonly heedComments?: boolean;
	/** Make a finding of each comment that switches nothing off. */
	readonly reportUnused?: boolean;
	/** Also measure each article: how long it is, and where it comes from. */
	readonly measured?: boolean;
	/** Findings that a file of suppressions takes out. */
	isSuppressed?(finding: Finding): boolean;
	/** Shared with other linters of the same process. */
	readonly session?: Session;
}

/** What stands for markup and code in an article, and never in a file. */
const HIDDEN = new RegExp(`[${MARK}${OBJECT}]`);

/** Lints texts with one configuration, keeping what it learns of a paragraph for the next time it sees it. */
export interface Linter {
	lint(source: string, path: string, fixing: FixMode | Fixing): Promise<Linted>;
}

/** One look at a text, without fixing. */
interface Look {
	readonly findings: readonly Finding[];
	readonly suppressed: readonly Finding[];
	readonly measures?: readonly Measure[];
}

/** A linter for these rules. A rule that throws costs a finding, not the run. */
export const createLinter = (rules: readonly ConfiguredRule[], options: LinterOptions = {}): Linter => {
	const { hints = NO_HINTS, heedComments = true, session = new Session() } = options;
	/** Drops what is suppressed, and gives what is left its place and its spelling in the file. */
	const sifted = (decoded: DecodedArticle, found: readonly Finding[], format: Format, source: string): Look => {
		const { article } = decoded;
		const heeded = heedComments ? heedDirectives(article, found) : { findings: found, suppressed: [], unused: [] };
		const dropped = options.isSuppressed ? heeded.findings.filter((finding) => options.isSuppressed?.(finding)) : [];
		const kept = dropped.length > 0 ? heeded.findings.filter((finding) => !dropped.includes(finding)) : heeded.findings;
		const inFile = (finding: Finding): Finding => {
			const placed = placedInFile(finding, decoded, source);
			const isMarked = HIDDEN.test(article.raw.slice(finding.span.start, finding.span.end));
			return respelled(placed, (proposal) => {
				if (format.spell) return format.spell(proposal, placed.span, source);
				// Other words than those between the marks of a Markdown file would leave half of a pair of marks.
				return HIDDEN.test(proposal) || (isMarked && proposal !== "") ? undefined : proposal;
			});
		};
		const spelled = kept.map(inFile);
		const unused = options.reportUnused
			? heeded.unused.map(({ span, reason }) =>
					inFile(runProblem("unused-suppression", `Unexpected comment, ${reason}`, { level: "warning", span })),
				)
			: [];
		return {
			findings: unused.length > 0 ? [...spelled, ...unused].sort((a, b) => a.span.start - b.span.start) : spelled,
			suppressed: [...heeded.suppressed, ...dropped].map((finding) => placedInFile(finding, decoded, source)),
		};
	};

	const look = async (
		decoded: DecodedArticle,
		some: readonly ConfiguredRule[],
		format: Format,
		source: string,
	): Promise<Look> => {
		const { article } = decoded;
		if (!options.measured) return sifted(decoded, await findingsIn(article, some, session), format, source);
		const { findings, value } = await findingsAndFact(article, some, session, origin);
		return { ...sifted(decoded, findings, format, source), measures: [measureOf(article, value)] };
	};

	/** Which rules throw on this text, each run by itself; what the others find. */
	const lookInSpite = async (decoded: DecodedArticle, format: Format, source: string): Promise<Look> => {
		const { article } = decoded;
		const sound: ConfiguredRule[] = [];
		const problems: Finding[] = [];
		for (const configured of rules) {
			try {
				await findingsIn(article, [configured], session);
				sound.push(configured);
			} catch (error) {
				problems.push(
					runProblem("rule-crash", `Rule ${configured.rule.meta.id} failed on this file: ${messageOf(error)}`),
				);
			}
		}
		const seen = await look(decoded, sound, format, source);
		return { ...seen, findings: [...problems, ...seen.findings] };
	};

	const lintArticle = async (given: string, path: string, format: Format, fixing: Fixing): Promise<Linted> => {
		let source = given;
		const fixed: Finding[] = [];
		for (let pass = 0; ; pass++) {
			const decoded = decodedArticle(createArticle(source, format, path, hints));
			let seen: Look;
			try {
				seen = await look(decoded, rules, format, source);
			} catch {
				return { source, ...(await lookInSpite(decoded, format, source)), fixed, crashed: true };
			}
			const wanted = wantedBy(fixing, seen.findings);
			const next =
				pass < MOST_PASSES && wanted.length > 0 ? applyFixes(source, wanted, fixing.mode) : { source, applied: [] };
			if (next.applied.length === 0) return { source, ...seen, fixed, crashed: false };
			source = next.source;
			fixed.push(...next.applied);
		}
	};

	const lint: Linter["lint"] = async (source, path, given) => {
		const fixing = typeof given === "string" ? { mode: given } : given;
		const name = options.formatOf?.(path) ?? formatNameOf(path);
		if (!isContainer(name)) return lintArticle(source, path, await loadFormat(name), fixing);
		const { lintRecords } = await import("./records.ts");
		const plain = await loadFormat("plain");
		return lintRecords(name, source, options.fields ?? ["text"], (text) => lintArticle(text, path, plain, fixing));
	};
	return { lint };
};

/** The findings whose proposals may be applied. */
const wantedBy = ({ mode, rules }: Fixing, findings: readonly Finding[]): readonly Finding[] =>
	mode === "none"
		? []
		: findings.filter(
				(finding) =>
					isFixed(finding, mode) &&
					(rules?.has(finding.ruleId) ?? true) &&
					// What changes nothing would be applied again and again.
					finding.expected[0] !== finding.actual,
			);

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
