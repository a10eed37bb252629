import { FREQUENT_WORDS } from "../../lexicon/index.ts";
import { compiled } from "./letters.ts";
import { templateOf } from "./normalise.ts";

/** What pages say in headings and buttons, often with capitals, and what no name begins with. */
const PAGE_WORDS = `about account ad ads advertisement advertising alert alerts app article articles audio author blog bookmark
breaking briefing browse caption category categories close comment comments contact contributor cookie cookies copy copyright
correction corrections correspondent credit editing editor editorial editors email facebook featured file filed follow gallery
getty headlines home image images inbox instagram join keyword keywords linkedin link links listen log login logout menu
newsletter newsletters next notifications opinion page photo photos picture pictures podcast policy popular posted preview
previous print privacy published read reading recommended register related reply reporter reporting reporters reserved rights
save search share sign skip source sponsored staff stories story subscribe subscriber subscription tag tags terms text toggle
top topic topics trending tweet twitter update updated updates video videos watch whatsapp writer writing written youtube`;

const common: ReadonlySet<string> = new Set([...FREQUENT_WORDS, ...PAGE_WORDS.split(/\s+/)]);
const functionWords: ReadonlySet<string> = new Set(
	"a an and are as at be been but by for from had has have he her his in is it its not of on or our she that the their they this to us was we were what when which who will with you your".split(
		" ",
	),
);
const pageWords: ReadonlySet<string> = new Set(PAGE_WORDS.split(/\s+/));

/** A word between blanks: marks before it, itself, marks behind it. */
const token = compiled("^([\"'(\\[]*)(.*?)([\"')\\],.;:!?|]*)$", "s");
const capital = compiled("^\\p{Lu}[\\p{L}'.&-]*$");

/** A blank-separated word and what it may be. */
interface Token {
	readonly before: string;
	readonly core: string;
	readonly after: string;
	readonly isCapital: boolean;
	/** A capital word that is no common word of English: the seed of a name. */
	readonly isSeed: boolean;
	/** A capital word that may stand in a name beside a seed: `John` of `John Okonjo`. */
	readonly mayJoin: boolean;
}

const tokenOf = (text: string): Token => {
	const [, before = "", core = "", after = ""] = token.exec(text) ?? [];
	const isCapital = capital.test(core);
	const lower = core.toLowerCase().replace(/'s$/, "");
	const isInitial = /^[A-Z]\.?$/.test(core);
	return {
		before,
		core,
		after,
		isCapital,
		isSeed: isCapital && core.length > 2 && !isInitial && !common.has(lower),
		mayJoin: isCapital && !functionWords.has(lower) && !pageWords.has(lower),
	};
};

/** For each token the number of the name that it is part of, from 0; -1 if of none. */
const namesIn = (tokens: readonly Token[]): { readonly numbers: readonly number[]; readonly count: number } => {
	const isNamed = tokens.map(({ isSeed }) => isSeed);
	const touch = (at: number): boolean => `${tokens[at - 1]?.after}${tokens[at]?.before}` === "";
	for (let i = 1; i < tokens.length; i++) if (isNamed[i - 1] && tokens[i]?.mayJoin && touch(i)) isNamed[i] = true;
	for (let i = tokens.length - 1; i > 0; i--)
		if (isNamed[i] && tokens[i - 1]?.mayJoin && touch(i)) isNamed[i - 1] = true;
	let count = 0;
	const numbers = isNamed.map((named, i) => {
		if (!named) return -1;
		return i > 0 && isNamed[i - 1] && touch(i) ? count - 1 : count++;
	});
	return { numbers, count };
};

/** The text with `<name>` for the names that `isReplaced` takes. */
const replaced = (
	tokens: readonly Token[],
	numbers: readonly number[],
	isReplaced: (name: number) => boolean,
): string => {
	const words: string[] = [];
	tokens.forEach(({ before, core, after }, i) => {
		const name = numbers[i] ?? -1;
		if (name < 0 || !isReplaced(name)) words.push(before + core + after);
		else if (i > 0 && numbers[i - 1] === name) words[words.length - 1] += after;
		else words.push(`${before}<name>${after}`);
	});
	return templateOf(words.join(" ").toLowerCase());
};

const hasWords = (template: string): boolean => /[a-z]{2}/.test(template.replace(/<[a-z]+>/g, ""));

/**
 * As `templateOf`, with `<name>` for rows of words that look like a name: for all of them, for the first and for the last, so
 * that `VELMORA (Tresk News)` is also `<name> (tresk news)`. None that has nothing but placeholders. Widest first. `text` as it is
 * written, trimmed and short.
 */
export const namedTemplatesOf = (text: string): readonly string[] => {
	const tokens = text.split(" ").map(tokenOf);
	if (!tokens.some(({ isSeed }) => isSeed)) return [];
	const { numbers, count } = namesIn(tokens);
	const all = replaced(tokens, numbers, () => true);
	if (count < 2) return [all].filter(hasWords);
	const first = replaced(tokens, numbers, (name) => name === 0);
	const last = replaced(tokens, numbers, (name) => name === count - 1);
	return [...new Set([all, first, last])].filter(hasWords);
};
