import type { BlockText } from "../../core/index.ts";
import { TRAIT_BITS, traitsOf } from "../../text/index.ts";
import { type FormCue, MARK_CUES } from "./mark-cues.ts";
import { WORD_CUES } from "./word-cues.ts";
import { wordScanOf } from "./word-scan.ts";

export type { FormCue } from "./mark-cues.ts";

/** Cues by form. Names and places are none: an English article about France is no translation. */
export const FORM_CUES: readonly FormCue[] = [...MARK_CUES, ...WORD_CUES];

/** Cues that ask for the same traits, and one expression that says whether any of them is there. */
const groups = [...new Set(MARK_CUES.map(({ when }) => when.join()))].map((traits) => {
	const cues = MARK_CUES.filter(({ when }) => when.join() === traits);
	return {
		traits: cues[0]?.when.reduce((bits, trait) => bits | TRAIT_BITS[trait], 0) ?? 0,
		any: new RegExp(cues.map(({ pattern }) => `(?:${pattern.source})`).join("|"), "imu"),
		cues,
	};
});

const led = wordScanOf(WORD_CUES.flatMap((cue) => cue.leads.map((word) => [word, cue] as const)));

const NONE: readonly FormCue[] = [];

/** The cues that a block shows, each once. */
export const cuesIn = ({ raw }: Pick<BlockText, "raw">): readonly FormCue[] => {
	let found: Set<FormCue> | undefined;
	const has = traitsOf(raw);
	for (const { traits, any, cues } of groups) {
		if (!(has & traits) || !any.test(raw)) continue;
		for (const cue of cues)
			if (cue.pattern.test(raw)) {
				found ??= new Set();
				found.add(cue);
			}
	}
	led.scan(raw, (cue) => {
		if (found?.has(cue) || !cue.pattern.test(raw)) return;
		found ??= new Set();
		found.add(cue);
	});
	return found ? [...found] : NONE;
};
