import { defineBlockFact, defineResource, type Span } from "../core/index.ts";

/** retext-english's parser: takes about 0.15 s of CPU to load, so only what looks at sentences pays for it. */
export const english = defineResource("english", async () => {
	const [{ unified }, { default: retextEnglish }] = await Promise.all([import("unified"), import("retext-english")]);
	return unified().use(retextEnglish).freeze();
});

/** After these a full stop ends no sentence, whatever follows (retext splits `No. 5` and `Gen. Lee`). */
const OPEN_END =
	/(?:^|[\s("'])(?:No|Nos|Gen|Col|Lt|Capt|Sgt|Maj|Adm|Rev|Hon|Gov|Sen|Rep|Pres|Prof|Dr|Mr|Mrs|Ms|St|Mt|Ft|vs|cf|approx|ca|al|Vol|Fig|[A-Z])\.\s*$/;

/** The sentences of a block, by retext-english, with what it splits after an abbreviation put together again. */
export const sentences = defineBlockFact("sentences", { english }, (values, block): readonly Span[] => {
	const found: Span[] = [];
	for (const paragraph of values.english.parse(block.text).children) {
		if (paragraph.type !== "ParagraphNode") continue;
		for (const sentence of paragraph.children) {
			const start = sentence.position?.start.offset;
			const end = sentence.position?.end.offset;
			if (sentence.type !== "SentenceNode" || start === undefined || end === undefined) continue;
			const last = found.at(-1);
			if (last && OPEN_END.test(block.text.slice(last.start, start)))
				found[found.length - 1] = { start: last.start, end };
			else found.push({ start, end });
		}
	}
	return found;
});
