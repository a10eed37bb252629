/** What of a text's style the model of origin looks at: function words, the shapes of all others, and marks, in rows of one to three. */

/** Kept as they are: words that say how a text is built, not what it is about. */
const KEPT: ReadonlySet<string> = new Set(
	`a about above according across after again against ago all almost along already also although always am among an and another any are around as
at away back be became because become been before began being between both but by came can cannot could day days did do does doing done down due during
each either end enough even ever every everyone everything far few first following for former from further gave get given go goes going gone got had has
have he her here herself him himself his how however i if in including indeed instead into is it its itself just kept know known last later least less
let like made make makes many may me means might more moreover most much must my near need never new next no nor not nothing now of off often on once one
only onto or other others our out over own part people perhaps place put rather really reason same say says saw second see seen she should since so some
something soon still such take taken than that the their them themselves then there therefore these they thing things this those though three through thus
time to today together too took toward towards two under until up upon us used very via want was way we well went were what when where whether which while
who whole whom whose why will with within without work would year years yet you your said told added noted stated stressed emphasized pointed explained
reported announced`.split(/\s+/),
);
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
const TOKEN = /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*|\d[\d.,:]*|[^\s\p{L}\p{M}\d]/gu;

/** Buckets that rows of tokens are hashed into: a power of two. */
export const BUCKETS = 1 << 15;
const PRIME = 0x01000193;

const shapeOf = (token: string): string => {
	const first = token[0] ?? "";
	if (first >= "0" && first <= "9") return token.length > 3 ? "99" : "9";
	const lower = token.toLowerCase();
	if (KEPT.has(lower)) return token === lower ? lower : `^${lower}`;
	if (!/\p{L}/u.test(first)) return first;
	if (token !== lower) return token.length > 1 && token === token.toUpperCase() ? "XX" : "Xx";
	const ending = ENDINGS.find((end) => token.length > end.length + 2 && token.endsWith(end));
	return ending ? `-${ending}` : token.length > 7 ? "xxx" : "x";
};

const hashOf = (text: string, seed: number): number => {
	let hash = seed;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
	return hash;
};

/** Counts of a text's features by bucket, and its words. Several texts add up. */
export interface StyleCounts {
	readonly counts: Map<number, number>;
	words: number;
}

export const noStyle = (): StyleCounts => ({ counts: new Map(), words: 0 });

/** Adds the features of a text of the matching view. Rows do not reach over its ends. */
export const addStyle = (text: string, style: StyleCounts): void => {
	let before = "^";
	let beforeThat = "";
	const add = (row: string, seed: number) => {
		const hash = hashOf(row, seed);
		const bucket = (hash ^ (hash >>> 15)) & (BUCKETS - 1);
		style.counts.set(bucket, (style.counts.get(bucket) ?? 0) + 1);
	};
	for (const [token] of text.matchAll(TOKEN)) {
		const shape = shapeOf(token);
		if (/\p{L}/u.test(token[0] ?? "")) style.words++;
		add(shape, 0x811c9dc5);
		add(`${before} ${shape}`, 0x2f0b4a27);
		if (beforeThat) add(`${beforeThat} ${before} ${shape}`, 0x5bd1e995);
		beforeThat = before;
		before = shape;
	}
};

/** Each bucket's value: its damped count, the whole of length 1. */
export const styleVector = ({ counts }: StyleCounts): readonly (readonly [bucket: number, value: number])[] => {
	const damped = [...counts].map(([bucket, count]): [number, number] => [bucket, Math.log1p(count)]);
	const length = Math.sqrt(damped.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
	return damped.map(([bucket, value]) => [bucket, value / length]);
};
