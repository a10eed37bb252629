import { agency } from "./grammar/names.ts";
import { compiled } from "./letters.ts";
import type { Role } from "./roles.ts";
import type { Residue } from "./types.ts";

const named = compiled(`(?<![\\p{L}\\d])${agency}(?![\\p{L}\\d])`, "g");
const closing = compiled(`,? (?:(${agency}) (?:reports|writes|informs)|(?:reports|writes|informs) (${agency}))\\.?$`);
/** No credit reaches further back from the end of a line, in UTF-16 units. */
const reach = 60;

/** The agencies that the page credits by lines or datelines of its own, as far as `found` has them. */
const creditedIn = (roles: readonly Role[], found: readonly Residue[]): ReadonlySet<string> => {
	const credits = found.filter(({ kind }) => kind === "agency-credit");
	if (credits.length === 0) return new Set();
	return new Set(
		roles
			.filter(({ line }) => credits.some(({ start, end }) => start < line.end && line.start < end))
			.flatMap(({ text }) => [...text.slice(0, reach).matchAll(named)].map(([name]) => name)),
	);
};

/**
 * Where an article credits its own agency at the end of a sentence, `…, UNN reports.`: in the agency's own news, which says so in
 * its dateline, that is said once already. Elsewhere it is the article's source.
 */
export const selfCredits = (roles: readonly Role[], found: readonly Residue[]): readonly Residue[] => {
	const own = creditedIn(roles, found);
	if (own.size === 0) return [];
	return roles.flatMap(({ line }) => {
		const text = line.text.trimEnd();
		const from = Math.max(0, text.length - reach);
		const match = closing.exec(text.slice(from));
		const name = match?.[1] ?? match?.[2];
		if (!match || name === undefined || !own.has(name) || from + match.index === 0) return [];
		const start = line.start + from + match.index;
		const end = line.start + text.length - (text.endsWith(".") ? 1 : 0);
		if (found.some((other) => other.start < end && start < other.end)) return [];
		return [
			{
				start,
				end,
				kind: "agency-credit",
				place: "seam",
				certainty: "likely",
				lines: 1,
				unknown: 0,
				note: "the agency whose news it is",
			},
		];
	});
};
