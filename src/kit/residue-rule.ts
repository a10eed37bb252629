import type { Level, Problem, RuleMeta } from "../core/index.ts";
import { isTranslated, origin, type RemovableResidue, type ResidueKind, residue } from "../facts/index.ts";
import { defineRule } from "./define-rule.ts";

/** What a page left is never wanted, so the rules about it differ in little else than their names. */
type ResidueMeta = Pick<RuleMeta, "summary"> & Partial<Pick<RuleMeta, "fix" | "mqm" | "severity">>;

const PLACES: Readonly<Record<RemovableResidue["place"], string>> = {
	head: "above the text",
	tail: "below the text",
	inside: "between the paragraphs",
	seam: "glued to the line",
};

const LEVELS: Readonly<Record<RemovableResidue["certainty"], Level>> = {
	certain: "error",
	likely: "warning",
	possible: "info",
};

const noteOf = ({ note, place, unknown }: RemovableResidue): string =>
	`The page's, not the article's: ${note}, ${PLACES[place]}${unknown > 0 ? `, and ${unknown} more ${unknown > 1 ? "lines" : "line"} that ${unknown > 1 ? "go" : "goes"} with it` : ""}`;

/** Only unmistakable lines go unseen; where a text is cut off, nothing can be mended. */
const fixOf = (found: RemovableResidue, ceiling: RuleMeta["fix"]): Pick<Problem, "expected" | "safety"> =>
	ceiling === "none" || found.certainty === "possible"
		? {}
		: { expected: [""], safety: found.certainty === "certain" ? "safe" : "unsafe" };

/**
 * A rule that reports the residue of one kind; the kind is the rule's id. `what` names the phenomenon in the message.
 * Unmistakable residue is an error; what place and neighbors say is a warning; the rest is info, without a fix.
 */
export const defineResidueRule = (kind: ResidueKind, what: string, meta: ResidueMeta) => {
	const fix = meta.fix ?? "safe";
	return defineRule({
		meta: {
			id: kind,
			family: "residue",
			mqm: "x-extraction/boilerplate",
			severity: "minor",
			level: "error",
			status: "stable",
			since: "0.1.0",
			...meta,
			fix,
		},
		messages: {
			residue: fix === "none" ? `Unexpected ${what} {actual}` : `Unexpected ${what} {actual}, remove it`,
			possible: `Possible ${what} {actual}`,
		},
		needs: NEEDS,
		per: "article",
		check: (facts, article) =>
			facts.residue.length === 0
				? NONE
				: problemsOf(facts.residue, kind, fix, () => isTranslated(facts.origin, article)),
	});
};

/** Shared by all rules of the family, so that the chain has one record for them. */
const NEEDS = { residue, origin };
const NONE: readonly Problem<"possible" | "residue">[] = [];

const problemsOf = (
	all: readonly RemovableResidue[],
	kind: ResidueKind,
	fix: RuleMeta["fix"],
	translated: () => boolean,
): readonly Problem<"possible" | "residue">[] =>
	all
		.filter((found) => found.kind === kind)
		.map((found) => {
			const quiet = found.doubtful && !translated();
			return {
				span: found.removal,
				message: found.certainty === "possible" ? "possible" : "residue",
				level: quiet ? "info" : LEVELS[found.certainty],
				note: noteOf(found),
				...fixOf(quiet && found.certainty === "certain" ? { ...found, certainty: "likely" } : found, fix),
			};
		});
