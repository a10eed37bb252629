/** What of a text's style the model of origin looks at: function words, the shapes of all others, and marks, in rows of one to three. */

/** Kept as they are: words that say how a text is built, not what it is about. */
const KEPT_WORDS: readonly string[] =
	`a about above according across after again against ago all almost along already also although always am among an and another any are around as
at away back be became because become been before began being between both but by came can cannot could day days did do does doing done down due during
each either end enough even ever every everyone everything far few first following for former from further gave get given go goes going gone got had has
have he her here herself him himself his how however i if in including indeed instead into is it its itself just kept know known last later least less
let like made make makes many may me means might more moreover most much must my near need never new next no nor not nothing now of off often on once one
only onto or other others our out over own part people perhaps place put rather really reason same say says saw second see seen she should since so some
something soon still such take taken than that the their them themselves then there therefore these they thing things this those though three through thus
time to today together too took toward towards two under until up upon us used very via want was way we well went were what when where whether which while
who whole whom whose why will with within without work would year years yet you your said told added noted stated stressed emphasized pointed explained
reported announced`.split(/\s+/);
/** Endings that tell what kind of word a word is, longest first. */
const ENDINGS = [
	"tion",
	"ment",
	"ness",
	"able",
	"ally",
	"ing",
	"ers",
	"ies",
	"ive",
	"ous",
	"ity",
	"ed",
	"ly",
	"er",
	"es",
	"al",
	"s",
] as const;

/** Buckets that rows of tokens are hashed into: a power of two. */
export const BUCKETS = 1 << 15;
/** Words of an article that are looked at; pieces of 350 tell as much as whole articles. */
const MOST_WORDS = 600;

const PRIME = 0x01000193;
const SEED = 0x811c9dc5;
const START = 7;
const CAPITALISED = 1;
const ALL_CAPITALS = 2;
const LONG = 3;
const SHORT = 4;
const NUMBER = 5;
const LONG_NUMBER = 6;
const FIRST_ENDING = 16;
const FIRST_MARK = 64;

const isLower = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xdf && code < 0x2000);
const isUpper = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0xdf);
const isLetter = (code: number): boolean => isLower(code) || isUpper(code) || (code > 0x2c00 && code < 0xfe00);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const hashOf = (text: string, from: number, to: number): number => {
	let hash = SEED;
	for (let i = from; i < to; i++) {
		const code = text.charCodeAt(i);
		hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), PRIME);
	}
	return hash;
};
const KEPT: ReadonlySet<number> = new Set(KEPT_WORDS.map((word) => hashOf(word, 0, word.length)));

/** What of a word counts, as a number: itself if it is kept, else its shape. */
const shapeOf = (text: string, from: number, to: number): number => {
	const hash = hashOf(text, from, to);
	const capital = isUpper(text.charCodeAt(from));
	if (KEPT.has(hash)) return capital ? hash ^ 0x5555 : hash;
	if (capital) return to - from > 1 && isUpper(text.charCodeAt(from + 1)) ? ALL_CAPITALS : CAPITALISED;
	for (let i = 0; i < ENDINGS.length; i++) {
		const ending = ENDINGS[i] ?? "";
		if (to - from > ending.length + 2 && text.startsWith(ending, to - ending.length)) return FIRST_ENDING + i;
	}
	return to - from > 7 ? LONG : SHORT;
};

/** Counts of a text's features by bucket, and its words. Several texts add up. */
export interface StyleCounts {
	readonly counts: Map<number, number>;
	words: number;
}

export const noStyle = (): StyleCounts => ({ counts: new Map(), words: 0 });

const count = (counts: Map<number, number>, row: number): void => {
	const mixed = Math.imul(row ^ (row >>> 16), 0x85ebca6b);
	const bucket = (mixed ^ (mixed >>> 13)) & (BUCKETS - 1);
	counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
};
const joined = (row: number, shape: number): number => Math.imul(row ^ (row >>> 13), 0x9e3779b1) + shape;

/** Adds the features of a text of the matching view. Rows do not reach over its ends; no string is made. */
export const addStyle = (text: string, style: StyleCounts): void => {
	const { counts } = style;
	let before = START;
	let beforeThat = 0;
	const { length } = text;
	for (let i = 0; i < length && style.words < MOST_WORDS; ) {
		const code = text.charCodeAt(i);
		const start = i++;
		let shape: number;
		if (isLetter(code)) {
			for (; i < length; i++) {
				const next = text.charCodeAt(i);
				if (isLetter(next)) continue;
				if (!((next === 39 || next === 45) && i + 1 < length && isLetter(text.charCodeAt(i + 1)))) break;
			}
			shape = shapeOf(text, start, i);
			style.words++;
		} else if (isDigit(code)) {
			while (
				i < length &&
				(isDigit(text.charCodeAt(i)) || (".,:".includes(text[i] ?? " ") && isDigit(text.charCodeAt(i + 1))))
			)
				i++;
			shape = i - start > 3 ? LONG_NUMBER : NUMBER;
		} else if (code <= 32) continue;
		else shape = FIRST_MARK + code;
		const two = joined(before, shape);
		count(counts, shape);
		count(counts, two ^ 0x2f0b4a27);
		if (beforeThat !== 0) count(counts, joined(joined(beforeThat, before), shape) ^ 0x5bd1e995);
		beforeThat = before;
		before = shape;
	}
};

/** Each bucket's value: its damped count, the whole of length 1. */
export const styleVector = ({ counts }: StyleCounts): readonly (readonly [bucket: number, value: number])[] => {
	const damped = [...counts].map(([bucket, times]): [number, number] => [bucket, Math.log1p(times)]);
	const length = Math.sqrt(damped.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
	return damped.map(([bucket, value]) => [bucket, value / length]);
};
