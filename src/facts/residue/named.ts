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

/**
 * As `templateOf`, with `<name>` for each row of words that look like a name: `Reporting by Ada Okonjo in Velmora` gives
 * `reporting by <name> in <name>`. `undefined` if there is none, or nothing but names. `text` as it is written, trimmed and short.
 */
export const namedTemplateOf = (text: string): string | undefined => {
	const tokens = text.split(" ").map(tokenOf);
	if (!tokens.some(({ isSeed }) => isSeed)) return undefined;
	const inName = tokens.map(({ isSeed }) => isSeed);
	const joins = (at: number, beside: number, seam: string | undefined): boolean =>
		inName[beside] === true && tokens[at]?.mayJoin === true && seam === "";
	for (let i = 1; i < tokens.length; i++)
		if (joins(i, i - 1, `${tokens[i - 1]?.after}${tokens[i]?.before}`)) inName[i] = true;
	for (let i = tokens.length - 2; i >= 0; i--)
		if (joins(i, i + 1, `${tokens[i]?.after}${tokens[i + 1]?.before}`)) inName[i] = true;
	const words: string[] = [];
	tokens.forEach(({ before, core, after }, i) => {
		const goesOn = inName[i] && i > 0 && inName[i - 1] && `${tokens[i - 1]?.after}${before}` === "";
		if (goesOn) words[words.length - 1] += after;
		else words.push(inName[i] ? `${before}<name>${after}` : before + core + after);
	});
	const template = templateOf(words.join(" ").toLowerCase());
	return /[a-z]{2}/.test(template.replace(/<[a-z]+>/g, "")) ? template : undefined;
};
