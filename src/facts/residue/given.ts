import type { PageTemplates } from "../../core/index.ts";
import { gluedPieces } from "./glued.ts";
import { isResidueKind } from "./kinds.ts";
import { namedTemplatesOf } from "./named.ts";
import { templateOf } from "./normalise.ts";
import type { Known, Residue } from "./types.ts";

/** A whole line longer than this, in UTF-16 units, is no template; a disclaimer is shorter. */
export const longestGiven = 600;

/** In a longer line, in UTF-16 units, names are left as they are: it is a sentence, and one of its own. */
const longestNamed = 200;

/** The templates under which a text is looked up: as it is, then with names as placeholders, widest first. */
export const templatesOf = (text: string): readonly string[] => {
	const exact = templateOf(text.toLowerCase());
	if (text.length > longestNamed) return [exact];
	return [exact, ...namedTemplatesOf(text).filter((named) => named !== exact)];
};

const knownAs = (given: PageTemplates[keyof PageTemplates], text: string): Known | undefined => {
	for (const template of templatesOf(text)) {
		const entry = given.get(template);
		if (entry !== undefined && isResidueKind(entry.rule))
			return { kind: entry.rule, trust: "given", note: entry.note, atEdge: entry.atEdge };
	}
	return undefined;
};

/** What the user's templates say of a whole line, trimmed; `undefined` if nothing. */
export const givenLine = (text: string, templates: PageTemplates | undefined): Known | undefined =>
	templates === undefined || templates.line.size === 0 || text.length > longestGiven
		? undefined
		: knownAs(templates.line, text);

/** What the user's templates know at the head and at the tail of a line that starts at `start`: the longest piece at each end. */
export const givenPieces = (text: string, start: number, templates: PageTemplates | undefined): readonly Residue[] => {
	if (templates === undefined || templates.head.size + templates.tail.size === 0) return [];
	const found = new Map<string, Residue>();
	for (const piece of gluedPieces(text)) {
		const known = knownAs(templates[piece.place], piece.text);
		if (known === undefined) continue;
		found.set(piece.place, {
			start: start + piece.start,
			end: start + piece.end,
			kind: known.kind,
			place: "seam",
			certainty: "certain",
			lines: 1,
			unknown: 0,
			note: known.note,
		});
	}
	const [head, tail] = [found.get("head"), found.get("tail")];
	return [head, tail].filter((piece) => piece !== undefined);
};
