/** A slot of a pattern and what it matches: see the lexicons' README. */
export const SLOTS = ["num", "name", "day", "month", "det", "word"] as const;
export type Slot = (typeof SLOTS)[number];

/** One word of a pattern. */
export type Element =
	| { readonly type: "word"; readonly lower: string; readonly capital: boolean; readonly starred: boolean }
	| { readonly type: "slot"; readonly slot: Slot };
export type Sequence = readonly Element[];

/** A pattern, its alternatives written out. */
export interface Pattern {
	readonly sequences: readonly Sequence[];
	/** Must stand right before, or right after; any of them. */
	readonly before: readonly Sequence[];
	readonly after: readonly Sequence[];
	/** Lower-case words that must not stand right before, or right after. */
	readonly notBefore: ReadonlySet<string>;
	readonly notAfter: ReadonlySet<string>;
}

/** An entry that stands for more combinations than this is several entries. */
const MOST_SEQUENCES = 64;

const isSlot = (text: string): text is Slot => SLOTS.some((slot) => slot === text);

const elementOf = (text: string): Element => {
	const slot = /^<(\w+)>$/.exec(text)?.[1];
	if (slot !== undefined) {
		if (isSlot(slot)) return { type: "slot", slot };
		throw new SyntaxError(`unknown slot <${slot}>`);
	}
	const starred = text.endsWith("*");
	const word = (starred ? text.slice(0, -1) : text).replace(/[\u2018\u2019]/g, "'");
	if (word === "" || /[()|[\]<>*]/.test(word)) throw new SyntaxError(`cannot read ${JSON.stringify(text)}`);
	const lower = word.toLowerCase();
	return { type: "word", lower, capital: word !== lower, starred };
};

/** The innermost group of a text; its alternatives hold no parentheses. */
const GROUP = /\(([^()]*)\)/;

/** Every text that a text with alternatives stands for. */
const written = (text: string): readonly string[] => {
	let texts: readonly string[] = [text];
	for (let open = true; open; ) {
		open = false;
		texts = texts.flatMap((one) => {
			const group = GROUP.exec(one);
			if (!group) return [one];
			open = true;
			const rest = one.slice(group.index + group[0].length);
			return (group[1] ?? "").split("|").map((choice) => one.slice(0, group.index) + choice + rest);
		});
		if (texts.length > MOST_SEQUENCES * 4) throw new SyntaxError(`more than ${MOST_SEQUENCES} combinations`);
	}
	return [...new Set(texts.map((one) => one.replace(/ +/g, " ").trim()))];
};

/** Every row of words that a text with alternatives stands for. A group may stand inside another or inside a word. */
const sequencesOf = (text: string): readonly Sequence[] => {
	const texts = written(text);
	if (texts.length > MOST_SEQUENCES) throw new SyntaxError(`more than ${MOST_SEQUENCES} combinations`);
	return texts.map((one) => one.replaceAll(">%", "> %").split(" ").filter(Boolean).map(elementOf));
};

const CONTEXT_BEFORE = /^\[(!?)([^\]]*)\]\s*/;
const CONTEXT_AFTER = /\s*\[(!?)([^\]]*)\]$/;
const NO_WORDS: ReadonlySet<string> = new Set();

/** Reads a pattern. Throws a `SyntaxError` that says what cannot be read. */
export const parsePattern = (text: string): Pattern => {
	let rest = text.trim();
	let before: readonly Sequence[] = [];
	let after: readonly Sequence[] = [];
	let notBefore = NO_WORDS;
	let notAfter = NO_WORDS;
	for (let context = CONTEXT_BEFORE.exec(rest); context; context = CONTEXT_BEFORE.exec(rest)) {
		const [whole, not, words = ""] = context;
		if (not) notBefore = new Set(words.toLowerCase().split("|"));
		else before = sequencesOf(asGroup(words));
		rest = rest.slice(whole.length);
	}
	for (let context = CONTEXT_AFTER.exec(rest); context; context = CONTEXT_AFTER.exec(rest)) {
		const [whole, not, words = ""] = context;
		if (not) notAfter = new Set(words.toLowerCase().split("|"));
		else after = sequencesOf(asGroup(words));
		rest = rest.slice(0, -whole.length);
	}
	const sequences = sequencesOf(rest).filter((row) => row.length > 0);
	if (sequences.length === 0) throw new SyntaxError("no words");
	return { sequences, before, after, notBefore, notAfter };
};

/** A context's alternatives may stand without the parentheses. */
const asGroup = (words: string): string => `(${words})`;
