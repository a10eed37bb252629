import { MARK, OBJECT } from "../../core/index.ts";
import { isContainer, loadContainer, loadFormat } from "../../text/index.ts";
import type { ReviewFinding } from "./group.ts";

/** One replacement in a text; UTF-16 offsets into the text before it. */
export interface Edit {
	readonly start: number;
	readonly old: string;
	readonly new: string;
}

/** The text after edits, which are in order and do not overlap. Throws a `RangeError` if something else stands at a place. */
export const edited = (source: string, edits: readonly Edit[]): string => {
	const parts: string[] = [];
	let at = 0;
	for (const edit of edits) {
		const { start, old } = edit;
		if (start < at || !source.startsWith(old, start))
			throw new RangeError(`${JSON.stringify(old)} does not stand at ${start}`);
		parts.push(source.slice(at, start), edit.new);
		at = start + old.length;
	}
	return parts.join("") + source.slice(at);
};

/** The edits that take these back, in the text after them. */
export const reversed = (edits: readonly Edit[]): readonly Edit[] => {
	let shift = 0;
	return edits.map(({ start, old, new: text }) => {
		const back = { start: start + shift, old: text, new: old };
		shift += text.length - old.length;
		return back;
	});
};

/** Blanks that a removal takes along stay where something else is put. */
const withBlanks = (actual: string, text: string): string => {
	if (text === "" || actual.trim() === "") return text;
	const lead = actual.slice(0, actual.length - actual.trimStart().length);
	const trail = actual.slice(actual.trimEnd().length);
	return lead + text + trail;
};

/** A text in the spelling of its format at a finding's place; `undefined` if it cannot stand there. */
const spelled = async (
	text: string,
	{ finding }: ReviewFinding,
	source: string,
	format: string,
	fields: readonly string[],
) => {
	if (!isContainer(format)) {
		const { spell } = await loadFormat(format);
		if (spell) return spell(text, finding.span, source);
		return text.includes(MARK) || text.includes(OBJECT) ? undefined : text;
	}
	for (const part of (await loadContainer(format)).split(source, { fields }))
		if ("spellInside" in part && part.span.start <= finding.span.start && finding.span.end <= part.span.end)
			return part.spellInside(text);
	return undefined;
};

/** The edit that puts `text` (without blanks at its ends) in the place of a finding; `undefined` if it cannot stand there. */
export const editOf = async (
	found: ReviewFinding,
	text: string,
	source: string,
	format: string,
	fields: readonly string[],
): Promise<Edit | undefined> => {
	const { span, actual, expected } = found.finding;
	const own = expected.find((proposal) => proposal.trim() === text);
	const written = own ?? (await spelled(withBlanks(actual, text), found, source, format, fields));
	return written === undefined ? undefined : { start: span.start, old: actual, new: written };
};
