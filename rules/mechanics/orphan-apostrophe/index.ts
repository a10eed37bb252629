import {
	type Article,
	type Block,
	defineRule,
	type Entity,
	entities,
	matchesOf,
	type Problem,
	type Span,
	sentences,
} from "../../../src/kit/index.ts";

/** A name, a full stop, and a name with an apostrophe before it that ends the sentence: `against China. 'Ukraine.` */
const SPLIT_NAME = /(\p{Lu}[\p{L}\p{M}-]+)\. '(\p{Lu}[\p{L}\p{M}-]+)(?=[.,;]|$)/gu;
/** An apostrophe between a blank and a capitalised word. */
const BEFORE_WORD = /(?<=\s|^)'(?=(\p{Lu}[\p{L}\p{M}-]+))/gu;
/** The same before a lower-case word, behind a determiner or preposition that no quotation cuts off. */
const BEFORE_LOW_WORD =
	/'(?<=\b(?:an?|for|from|in|its|of|on|our|the|their|this|with) ')(?!\p{L}*ties\b|burbs\b|cello\b|hood\b|phone\b|plane\b)(\p{Ll}{4,}) (?=\p{Ll})/gu;
/** An apostrophe at the edge of a word. */
const LOOSE = /(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu;
const WORDS_BEFORE = /((?:[\p{L}'-]+ ){1,2})$/u;

/** The last one or two words before a place, where the article says the same words before `name` elsewhere. */
const sameWordsBefore = (article: Article, at: number, name: string): Span | undefined => {
	const before = WORDS_BEFORE.exec(article.text.slice(Math.max(0, at - 60), at))?.[1] ?? "";
	for (const words of [before, before.split(" ").slice(1).join(" ")]) {
		if (!/\p{L}{3}/u.test(words)) continue;
		const found = article.text.indexOf(`${words}${name}`);
		if (found >= 0) return { start: found, end: found + words.length + name.length };
	}
	return undefined;
};

function* splitNames(
	article: Article,
	block: Block,
	cut: readonly { start: number; end: number }[],
	names: ReadonlyMap<string, Entity>,
): Generator<Problem<"split">> {
	for (const match of matchesOf(block.text, SPLIT_NAME)) {
		const [whole, wrong = "", name = ""] = match;
		const orphan = match.index + whole.indexOf("'");
		// The orphan must be a sentence of its own: one word between two full stops.
		const sentence = cut.find(({ start, end }) => start <= orphan && orphan < end);
		if (!sentence || block.text.slice(sentence.start, sentence.end).trim().split(/\s+/).length > 1) continue;
		const start = block.span.start + match.index;
		const evidence = sameWordsBefore(article, start, name);
		if (evidence === undefined || !names.has(name)) continue;
		yield {
			span: { start, end: start + whole.length },
			message: "split",
			values: { name: `\`${name}\`` },
			expected: [name],
			related: [{ span: evidence, message: "The name stands whole here" }],
			note: `The article says "${article.text.slice(evidence.start, evidence.end)}" elsewhere; ${wrong} seems to stand in for an elided name (l'${name}) that was cut at its apostrophe`,
		};
	}
}

function* looseMarks(article: Article, block: Block): Generator<Problem<"loose">> {
	if (/'(?=[\s.,;:!?)"]|$)/.test(block.text)) return;
	const marks = [...matchesOf(block.text, BEFORE_WORD)];
	if (marks.length !== 1) return;
	for (const match of marks) {
		const name = match[1] ?? "";
		if (!isInsideSentence(block.text, match.index)) continue;
		if (!new RegExp(`(?<![\\p{L}'])${name}(?![\\p{L}'])`, "u").test(article.text)) continue;
		const start = block.span.start + match.index;
		yield {
			span: { start, end: start + 1 + name.length },
			message: "loose",
			expected: [name],
			level: "warning",
			note: `The article has ${name} without an apostrophe elsewhere; an elided article (l', d') or half a pair of quotation marks was lost`,
		};
	}
}

/** `of the 'melon has been`: the only apostrophe beside a blank in the paragraph and its neighbours, behind a determiner. */
function* lowMarks(blocks: readonly Block[], block: Block): Generator<Problem<"loose">> {
	for (const { index, 1: word = "" } of matchesOf(block.text, BEFORE_LOW_WORD)) {
		const i = blocks.indexOf(block);
		const around = [blocks[i - 1], block, blocks[i + 1]].map((near) => near?.text ?? "").join("\n");
		if ([...matchesOf(around, LOOSE)].length !== 1) return;
		const start = block.span.start + index;
		yield {
			span: { start, end: start + 1 + word.length },
			message: "loose",
			expected: [word],
			level: "warning",
			note: "Half a pair of quotation marks was lost, or an elided article of the source",
		};
	}
}

const isInsideSentence = (text: string, at: number): boolean =>
	/[\p{Ll}\p{N},] $/u.test(text.slice(Math.max(0, at - 2), at));

export default defineRule({
	meta: {
		id: "orphan-apostrophe",
		family: "mechanics",
		summary: "An apostrophe before a name that belongs to nothing",
		mqm: "linguistic-conventions/punctuation",
		severity: "major",
		level: "error",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: {
		split: "Unexpected full stop and apostrophe before {name} in {actual}, expected {expected}",
		loose: "Unexpected apostrophe in {actual}, expected {expected}",
	},
	needs: { sentences, entities },
	when: ["apostrophe"],
	look: /(?:^|\s)'[\p{Lu}\p{Ll}]/u,
	per: "article",
	*check(facts, article, _options, blocks) {
		for (const block of blocks) {
			if (block.text.includes(" '")) yield* lowMarks(article.blocks, block);
			if (!/(?:^|\s)'\p{Lu}/u.test(block.text)) continue;
			if (/\. '\p{Lu}/u.test(block.text)) yield* splitNames(article, block, facts.sentences.of(block), facts.entities);
			yield* looseMarks(article, block);
		}
	},
});
