import type { PageTemplates, Recall } from "../../core/index.ts";
import { knownLine, rank } from "./classify.ts";
import { givenLine } from "./given.ts";
import { type Voice, voiceOf } from "./news.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { seamsIn } from "./seams.ts";
import type { Known, Residue, ResidueLine } from "./types.ts";

/** What a line shows by itself, whatever stands around it. */
interface LineReading {
	/** The line without blanks at its ends. */
	readonly text: string;
	/** How many words, counted up to 40. */
	readonly words: number;
	/** What its words say, unless it is a sentence of the article. */
	readonly known: Known | undefined;
	/** If it is made of several known pieces: these. */
	readonly pieces: readonly Piece[] | undefined;
	/** Does it end in a full stop, an exclamation or question mark, or dots? */
	readonly ended: boolean;
	/** A paragraph: at least 15 words, an end mark, and nothing known about it. */
	readonly prose: boolean;
	/** At most 10 words without an end mark: a heading, a name, a link; by form alone never residue. */
	readonly short: boolean;
	/** Residue glued to its ends, by offsets from the start of the line; looked for when somebody asks. */
	seams(): readonly Residue[];
	/** What it says as a sentence of news; looked at when somebody asks. */
	voice(): Voice;
}

/** A line that is not blank, and what it is taken for. */
export interface Role extends LineReading {
	readonly line: ResidueLine;
}

/** What makes a paragraph and a short line: with these, an edge and a known kind, 99.1 % of the lines of news pages so found were residue (3,200 lines labelled by people). */
const proseWords = 15;
const shortWords = 10;
const enough = 40;
/** A line of so many UTF-16 units has more words than are counted. */
const SURELY_LONG = 600;

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 160;

const wordCount = (text: string): number => {
	if (text.length > SURELY_LONG) return enough;
	let count = 0;
	let inside = false;
	for (let i = 0; i < text.length && count < enough; i++) {
		const blank = isBlank(text.charCodeAt(i));
		if (!blank && !inside) count++;
		inside = !blank;
	}
	return count;
};

/** Is a line, trimmed, a sentence of an article by its form: 15 words at least, and an end mark? */
export const isSentence = (text: string): boolean => wordCount(text) >= proseWords && endMark.test(text.slice(-4));

const endMark = /[.!?\u2026]["')\]]{0,3}$/;

/** What the best known of the pieces says. */
const bestOf = (pieces: readonly Piece[] | undefined): Known | undefined =>
	pieces?.reduce((best, piece) => (rank[piece.known.trust] > rank[best.known.trust] ? piece : best)).known;

const readLine = (line: string, mayBeCued: () => boolean, templates: PageTemplates | undefined): LineReading => {
	const text = line.trim();
	const words = wordCount(text);
	const ended = endMark.test(text.slice(-4));
	const sentence = words >= proseWords && ended;
	const given = givenLine(text, templates);
	const pieces = sentence || given ? undefined : piecesOf(line);
	const known = given ?? bestOf(pieces) ?? knownLine(text, sentence, !sentence || mayBeCued());
	let seams: readonly Residue[] | undefined;
	let voice: Voice | undefined;
	return {
		text,
		words,
		known,
		pieces,
		ended,
		prose: known === undefined && sentence,
		short: words <= shortWords && !ended,
		seams() {
			seams ??= seamsIn(line, words);
			return seams;
		},
		voice() {
			voice ??= voiceOf(text);
			return voice;
		},
	};
};

/** What is known of the lines of an article beside their text. */
export interface LineKnowledge {
	/** Asked of lines in order: may one have a word of `sentenceCueWords`? Any may if absent. */
	mayBeCued?(line: ResidueLine): boolean;
	/** What the user's own pages leave behind. */
	readonly templates?: PageTemplates | undefined;
	/** What is kept of lines between two looks at an article. */
	readonly recall?: Recall;
}

const makeAnew: Recall = (part, make) => make(part);

/** The lines of an article that are not blank, each with what it is taken for. */
export const rolesOf = (
	lines: readonly ResidueLine[],
	{ mayBeCued, templates, recall = makeAnew }: LineKnowledge,
): readonly Role[] => {
	const roles: Role[] = [];
	// What is kept of a line was read with the templates of that time.
	const reading = templates ? makeAnew : recall;
	for (const line of lines) {
		if (line.text.trim() === "") continue;
		const read = reading(line.text, (text) => readLine(text, () => mayBeCued?.(line) ?? true, templates));
		roles.push({ ...read, line });
	}
	return roles;
};
