import type { Diagnostic } from "vscode-languageserver/node";
import type { Finding } from "../../core/index.ts";
import type { Edit } from "../edits.ts";
import { type Offer, QUICK_FIX } from "./offer.ts";

/** What an offer needs to know of its document. */
export interface Place {
	readonly uri: string;
	/** It stands in a file, so that a suppression can name it and a configuration be found. */
	readonly isFile: boolean;
	/** There is a configuration, or a folder to make one in. */
	readonly hasProject: boolean;
	/** All findings of the document. */
	readonly findings: readonly Finding[];
}

const MOST_SHOWN = 40;

/** A text inside a title: on one line, not too long. */
const shown = (text: string): string => {
	const line = text.trim().replace(/\s+/g, " ");
	return `\`${line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN)}…` : line}\``;
};

const titleOf = (actual: string, proposal: string): string => {
	if (proposal === "") return `Remove ${actual.trim() === "" ? "the space" : shown(actual)}`;
	if (actual === "") return `Insert ${shown(proposal)}`;
	// Where only blanks differ, a title says nothing unless it shows them.
	if (proposal.trim() === "") return `Replace ${shown(actual)} with a space`;
	return shown(actual) === shown(proposal)
		? `Correct the spaces of ${shown(actual)}`
		: `Replace ${shown(actual)} with ${shown(proposal)}`;
};

const proposals = ({ expected, safety, actual, span }: Finding, diagnostic: Diagnostic): readonly Offer[] =>
	expected.map((proposal, i) => ({
		title: titleOf(actual, proposal),
		kind: QUICK_FIX,
		diagnostics: [diagnostic],
		preferred: i === 0 && safety === "safe",
		deed: [{ span, text: proposal }],
	}));

/** First proposals of a rule's findings, in the order of the text; of two that meet the first. */
const fixesOf = (ruleId: string, findings: readonly Finding[]): readonly Edit[] => {
	const edits: Edit[] = [];
	for (const { ruleId: id, expected, safety, span } of findings) {
		const [text] = expected;
		if (id !== ruleId || text === undefined || safety === "none" || span.start < (edits.at(-1)?.span.end ?? 0))
			continue;
		edits.push({ span, text });
	}
	return edits;
};

const forRule = ({ ruleId }: Finding, diagnostic: Diagnostic, { findings }: Place): readonly Offer[] => {
	const edits = fixesOf(ruleId, findings);
	return edits.length < 2
		? []
		: [
				{
					title: `Fix all ${edits.length} findings of ${ruleId}`,
					kind: QUICK_FIX,
					diagnostics: [diagnostic],
					deed: edits,
				},
			];
};

/** Rules whose findings are words that a dictionary could have. */
const isWord = ({ family, actual }: Finding): boolean => family === "spelling" && /^[\p{L}\p{M}'’-]+$/u.test(actual);

const words = (finding: Finding, diagnostic: Diagnostic, { uri, isFile, hasProject }: Place): readonly Offer[] => {
	if (!isWord(finding)) return [];
	const targets = [
		["user", "your dictionary", true],
		["workspace", "the words of the project", hasProject],
		["file", "the words of this file", isFile && hasProject],
	] as const;
	return targets.flatMap(([target, where, isPossible]) =>
		isPossible
			? [
					{
						title: `Add ${shown(finding.actual)} to ${where}`,
						kind: QUICK_FIX,
						diagnostics: [diagnostic],
						deed: { command: "addWord" as const, argument: { uri, word: finding.actual, target } },
					},
				]
			: [],
	);
};

const silencing = (finding: Finding, diagnostic: Diagnostic, place: Place): readonly Offer[] => {
	const { ruleId, actual, fingerprint, url } = finding;
	const { uri, isFile, hasProject } = place;
	const offer = (
		title: string,
		command: "ignoreHere" | "allowPhrase" | "disableRule" | "openRulePage",
		more: object,
	) => ({
		title,
		kind: QUICK_FIX,
		diagnostics: [diagnostic],
		deed: { command, argument: { uri, ruleId, ...more } },
	});
	const offers: Offer[] = [];
	if (isFile && fingerprint !== "") offers.push(offer(`Ignore ${shown(actual)} here`, "ignoreHere", { fingerprint }));
	if (hasProject && actual.trim() !== "")
		offers.push(offer(`Allow ${shown(actual)} in ${ruleId}`, "allowPhrase", { phrase: actual.trim() }));
	if (hasProject) offers.push(offer(`Switch off the rule ${ruleId}`, "disableRule", {}));
	if (url !== null) offers.push(offer(`Read about ${ruleId}`, "openRulePage", { url }));
	return offers;
};

/** All that can be done about findings, what mends them first: the proposals of each, then what goes for a rule, a word, a place. */
export const offersFor = (
	chosen: readonly { readonly finding: Finding; readonly diagnostic: Diagnostic }[],
	place: Place,
): readonly Offer[] => {
	const offers = [
		...chosen.flatMap(({ finding, diagnostic }) => proposals(finding, diagnostic)),
		...chosen.flatMap(({ finding, diagnostic }) => forRule(finding, diagnostic, place)),
		...chosen.flatMap(({ finding, diagnostic }) => words(finding, diagnostic, place)),
		...chosen.flatMap(({ finding, diagnostic }) =>
			finding.family === "run" ? [] : silencing(finding, diagnostic, place),
		),
	];
	// What two findings of one rule have in common is offered once.
	const seen = new Set<string>();
	return offers.filter(({ title, deed }) => {
		const key = "command" in deed ? `${title} ${JSON.stringify(deed.argument)}` : `${title} ${JSON.stringify(deed)}`;
		return !seen.has(key) && seen.add(key);
	});
};
