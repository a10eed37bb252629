import type { BlockText } from "../../core/index.ts";
import { TRAIT_BITS } from "../../text/index.ts";
import { type FormCue, MARK_CUES } from "./mark-cues.ts";
import { NUMBER_CUES } from "./number-cues.ts";
import { TOPICS, type Topic } from "./topics.ts";
import { WORD_CUES, type WordCue } from "./word-cues.ts";
import { wordScanOf } from "./word-scan.ts";

export type { FormCue } from "./mark-cues.ts";

/** Cues by form. Names and places are none: an English article about France is no translation. */
export const FORM_CUES: readonly FormCue[] = [...MARK_CUES, ...NUMBER_CUES, ...WORD_CUES];

const anyOf = (cues: readonly FormCue[], flags: string): RegExp =>
	new RegExp(cues.map(({ pattern }) => `(?:${pattern.source})`).join("|"), flags);

/** Cues that ask for the same traits, and one expression that says whether any of them is there. */
const groups = [...new Set(MARK_CUES.map(({ when }) => when.join()))].map((traits) => {
	const cues = MARK_CUES.filter(({ when }) => when.join() === traits);
	return {
		traits: cues[0]?.when.reduce((bits, trait) => bits | TRAIT_BITS[trait], 0) ?? 0,
		any: anyOf(cues, "imu"),
		cues,
	};
});

const anyNumber = anyOf(NUMBER_CUES, "muy");

const isDigit = (code: number): boolean => code >= 48 && code < 58;

/** Whether any cue of numbers is there: tried at the first of some digits in a row, since trying everywhere takes ten times as long. */
const hasNumberCue = (raw: string): boolean => {
	let inDigits = false;
	for (let i = 0; i < raw.length; i++) {
		const digit = isDigit(raw.charCodeAt(i));
		if (digit && !inDigits) {
			anyNumber.lastIndex = i;
			if (anyNumber.test(raw)) return true;
		}
		inDigits = digit;
	}
	return false;
};

/** Characters that English news has beyond ASCII: a block with no other holds no foreign letter or mark. */
const FOREIGN = /[^\0-\x7F\xA0£€°½–—‘’“”…é]/;

const led = wordScanOf<WordCue | Topic>([
	...WORD_CUES.flatMap((cue) => cue.leads.map((word) => [word, cue] as const)),
	...TOPICS.map((topic) => [topic.name, topic] as const),
]);

/** What of a text's form speaks of its origin; several blocks add up. */
export interface Form {
	readonly cues: Set<FormCue>;
	/** Names of countries and their people, each once. */
	readonly topics: Set<Topic>;
}
export const noForm = (): Form => ({ cues: new Set(), topics: new Set() });

/** Adds the cues and topics of a block; `has` are the traits of its raw text. */
export const addForm = ({ raw }: Pick<BlockText, "raw">, has: number, { cues, topics }: Form): void => {
	const add = (some: readonly FormCue[]) => {
		for (const cue of some) if (!cues.has(cue) && cue.pattern.test(raw)) cues.add(cue);
	};
	for (const { traits, any, cues: some } of groups)
		if (has & traits && (traits !== TRAIT_BITS["non-ascii"] || FOREIGN.test(raw)) && any.test(raw)) add(some);
	if (has & TRAIT_BITS.digit && hasNumberCue(raw)) add(NUMBER_CUES);
	led.scan(raw, (found) => {
		if ("language" in found) topics.add(found);
		else if (!cues.has(found) && found.pattern.test(raw)) cues.add(found);
	});
};

/** How many names speak for each language. */
export const countTopics = (topics: ReadonlySet<Topic>): ReadonlyMap<string, number> => {
	const counts = new Map<string, number>();
	for (const { language } of topics) counts.set(language, (counts.get(language) ?? 0) + 1);
	return counts;
};
