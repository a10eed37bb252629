/** What went wrong, in an entry's third column; each is reported by one rule. */
export const ENTRY_KINDS = [
	"title",
	"institution",
	"idiom",
	"false-friend",
	"preposition",
	"quote-verb",
	"connective",
	"name",
	"unit",
	"redundant",
	"order",
	"spun",
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One line of a lexicon. */
export interface Entry {
	/** ISO 639-1, or `spun` for text spun by synonyms. */
	readonly language: string;
	readonly pattern: string;
	/** Best first, as written: with slots and stars. `-` deletes. */
	readonly proposals: readonly string[];
	readonly kind: EntryKind;
	/** No English writer says it; the others speak only where the article's origin says so. */
	readonly certain: boolean;
	/** Translations say it and editors let it stand: it is evidence of origin, and never reported. */
	readonly silent: boolean;
	/** The foreign words. */
	readonly original: string;
	/** Empty if there is none. */
	readonly note: string;
}

const isKind = (text: string): text is EntryKind => ENTRY_KINDS.some((kind) => kind === text);

/** An entry out of a line of a lexicon. Throws a `SyntaxError` that says what is wrong with the line. */
export const parseEntry = (line: string, language: string): Entry => {
	const [pattern = "", proposals = "", kind = "", confidence = "", original = "", note = ""] = line.split("\t");
	const fail = (what: string): never => {
		throw new SyntaxError(what);
	};
	if (!pattern.trim()) return fail("no pattern");
	if (!proposals.trim()) return fail("no proposal");
	if (!isKind(kind)) return fail(`unknown kind ${JSON.stringify(kind)}`);
	if (confidence !== "certain" && confidence !== "likely" && confidence !== "silent")
		return fail(`unknown confidence ${JSON.stringify(confidence)}`);
	if (!original.trim()) return fail("no original");
	return {
		language,
		pattern,
		proposals: proposals.split(" | "),
		kind,
		certain: confidence === "certain",
		silent: confidence === "silent",
		original,
		note,
	};
};
