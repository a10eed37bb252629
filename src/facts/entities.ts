import { defineArticleFact, defineBlockFact, type Span } from "../core/index.ts";
import { words } from "./words.ts";

/** A name and all its places in the article (UTF-16 units). */
export interface Entity {
	readonly name: string;
	readonly places: readonly Span[];
}

const STARTERS = new Set(
	"The A An This That These Those It He She They We You I In On At By For From To With Of And But Or As If When While After Before His Her Its Their Our My Your There Here Not No So Yet Now Then".split(
		" ",
	),
);

/** A run of capitalised words in a block; offsets count from its start. */
interface Name extends Span {
	readonly text: string;
	/** It opens a sentence. */
	readonly initial: boolean;
}
const NONE: readonly Name[] = [];

const namesIn = defineBlockFact("names", { words }, (values, { kind, text }): readonly Name[] => {
	if (kind === "heading") return NONE;
	const cut = values.words;
	const names: Name[] = [];
	for (let i = 0; i < cut.length; i++) {
		const first = cut[i];
		if (!first?.capitalised || !/\p{L}/u.test(first.text) || (first.initial && STARTERS.has(first.text))) continue;
		let last = first;
		for (let next = cut[i + 1]; next?.capitalised && text.slice(last.end, next.start) === " "; next = cut[i + 1]) {
			last = next;
			i++;
		}
		names.push({ start: first.start, end: last.end, text: text.slice(first.start, last.end), initial: first.initial });
	}
	return names.length > 0 ? names : NONE;
});

/**
 * The names of the article: runs of capitalised words inside sentences, by their text. A capitalised word that opens a
 * sentence counts only if it stands capitalised inside another one too.
 */
export const entities = defineArticleFact("entities", { namesIn }, (values, article): ReadonlyMap<string, Entity> => {
	const inside = new Map<string, Span[]>();
	const opening: { name: string; span: Span }[] = [];
	for (const block of article.blocks)
		for (const { start, end, text: name, initial } of values.namesIn.of(block)) {
			const span = { start: block.span.start + start, end: block.span.start + end };
			const places = inside.get(name);
			if (initial) opening.push({ name, span });
			else if (places) places.push(span);
			else inside.set(name, [span]);
		}
	for (const { name, span } of opening) inside.get(name)?.push(span);
	return new Map(
		[...inside].map(([name, places]) => [name, { name, places: places.sort((a, b) => a.start - b.start) }]),
	);
});
