import { defineBlockFact } from "../../core/index.ts";
import { scan } from "../../text/index.ts";
import { scanned } from "../scanned.ts";
import { addForm, type FormCue, noForm } from "./form-cues.ts";
import type { Topic } from "./topics.ts";

/** What a block adds to the evidence of an article's origin, beside the hits of the lexicons. */
export interface BlockEvidence {
	readonly words: number;
	readonly cues: readonly FormCue[];
	/** Names of countries and their people. */
	readonly topics: readonly Topic[];
}

/** Words by the blanks between them; counted unit by unit, for it is done for every article. */
const wordsIn = (text: string): number => {
	let words = 0;
	let inWord = false;
	for (let i = 0; i < text.length; i++) {
		const isBlank = text.charCodeAt(i) <= 32;
		if (!isBlank && !inWord) words++;
		inWord = !isBlank;
	}
	return words;
};

const NONE: readonly never[] = [];

/** A block by itself, so that a keystroke looks at one. */
export const blockEvidence = defineBlockFact("block-evidence", { scanned }, (values, block): BlockEvidence => {
	const { cues, topics } = noForm();
	const { traits } = block.raw === block.text ? values.scanned : scan(block.raw);
	addForm(block, traits, { cues, topics });
	return {
		words: wordsIn(block.text),
		cues: cues.size > 0 ? [...cues] : NONE,
		topics: topics.size > 0 ? [...topics] : NONE,
	};
});
