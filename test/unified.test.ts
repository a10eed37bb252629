import remarkParse from "remark-parse";
import remarkRetext from "remark-retext";
import { retext } from "retext";
import retextEnglish from "retext-english";
import retextRepeatedWords from "retext-repeated-words";
import { type Plugin, unified } from "unified";
import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { preset, processor, processorWith, rulePlugin, rules } from "../src/index.ts";

const TEXT = "The mayor said the the vote was lost 😀 indeed , he said.\n\nIt was a keeper of the seals who did it.";
const actualsOf = (file: VFile): unknown[] => file.messages.map(({ actual }) => actual);
const ruleOf = (id: string) => {
	const rule = rules.find(({ meta }) => meta.id === id);
	if (!rule) throw new Error(`no rule ${id}`);
	return rule;
};

describe("in the unified ecosystem", () => {
	it("the preset runs on retext-english's tree", async () => {
		const file = new VFile({ value: TEXT, path: "a.txt" });
		const chain = unified().use(retextEnglish).use(preset);
		await chain.run(chain.parse(file), file);
		expect(actualsOf(file)).toEqual(["the the", " ,", "keeper of the seals"]);
	});

	it("one rule is a plugin by itself, with offsets right after an astral character", async () => {
		const file = new VFile(TEXT);
		const chain = unified()
			.use(retextEnglish)
			.use(rulePlugin(ruleOf("space-before-punctuation")));
		await chain.run(chain.parse(file), file);
		const [message] = file.messages;
		const place = message?.place && "start" in message.place ? message.place : undefined;
		expect(TEXT.slice(place?.start.offset, place?.end.offset)).toBe(" ,");
		expect(message).toMatchObject({
			ruleId: "space-before-punctuation",
			source: "postedit",
			expected: [","],
			actual: " ,",
		});
		expect(message?.url).toContain("space-before-punctuation");
		expect(message?.fatal).toBe(false);
	});

	it("a rule can be switched off and given options by using it again", async () => {
		const file = new VFile(TEXT);
		const off = unified()
			.use(retextEnglish)
			.use(preset)
			.use(rulePlugin(ruleOf("doubled-word")), false);
		await off.run(off.parse(file), file);
		expect(actualsOf(file)).not.toContain("the the");
		const allowed = unified()
			.use(retextEnglish)
			.use(preset)
			.use(rulePlugin(ruleOf("doubled-word")), ["error", { allow: ["the the"] }]);
		const second = new VFile(TEXT);
		await allowed.run(allowed.parse(second), second);
		expect(actualsOf(second)).not.toContain("the the");
	});

	it("other people's retext plugins run on the late tree as on retext's own", async () => {
		const ours = new VFile(TEXT);
		const late = processorWith([]);
		await late().use(retextRepeatedWords).run(late.parse(ours), ours);
		const theirs = new VFile(TEXT);
		await retext().use(retextEnglish).use(retextRepeatedWords).process(theirs);
		const chain = unified().use(retextEnglish).use(retextRepeatedWords);
		const plain = new VFile(TEXT);
		await chain.run(chain.parse(plain), plain);
		expect(ours.messages.map(({ place, reason }) => ({ place, reason }))).toEqual(
			plain.messages.map(({ place, reason }) => ({ place, reason })),
		);
		expect(ours.messages.length).toBeGreaterThan(0);
	});

	it("the late tree has the words and places of retext-english", () => {
		const late = processor.parse(new VFile(TEXT));
		const own = unified().use(retextEnglish).parse(TEXT);
		const leaves = (node: unknown): unknown[] =>
			typeof node === "object" && node !== null && "children" in node && Array.isArray(node.children)
				? node.children.flatMap(leaves)
				: typeof node === "object" && node !== null && "value" in node && "position" in node
					? [{ value: node.value, position: node.position }]
					: [];
		expect(leaves(late)).toEqual(leaves(own));
	});

	it("finds nothing in the code of a Markdown file that remark-retext has parsed", async () => {
		const file = new VFile("The code `the the` is *not* the the problem.\n\n    the the\n");
		const natural = unified()
			.use(retextEnglish)
			.use(rulePlugin(ruleOf("doubled-word")));
		// remark-retext's types ask for a processor without plugins.
		const bridge: Plugin = () => Reflect.apply(remarkRetext, undefined, [natural]);
		await unified().use(remarkParse).use(bridge).run(unified().use(remarkParse).parse(file), file);
		expect(file.messages.map(({ place }) => place && "start" in place && place.start.offset)).toEqual([28]);
	});

	it("is silent on a tree without positions", async () => {
		const file = new VFile(TEXT);
		const chain = unified().use(retextEnglish).use(preset);
		const tree = chain.parse(file);
		const bare = JSON.parse(JSON.stringify(tree, (key, value) => (key === "position" ? undefined : value)));
		await chain.run(bare, file);
		expect(file.messages).toEqual([]);
	});

	it("serves twenty files at once on one frozen processor", async () => {
		const files = Array.from(
			{ length: 20 },
			(_, i) => new VFile({ value: `${TEXT}\n\nNumber ${i} ,  that is.`, path: `${i}.txt` }),
		);
		await Promise.all(files.map((file) => processor.process(file)));
		for (const file of files) expect(actualsOf(file)).toEqual(["the the", " ,", "keeper of the seals", " ,"]);
	});

	it("compiles to the source, or to the mended source", async () => {
		expect(String(await processor.process(TEXT))).toBe(TEXT);
		expect(String(await processorWith(undefined, "safe").process("It was the the end , then."))).toBe(
			"It was the end, then.",
		);
	});

	it("reads Markdown by the file's name, loading the format when it is first needed", async () => {
		const file = new VFile({ value: "The code `the the` and **the the** end.", path: "a.md" });
		await processor.process(file);
		expect(actualsOf(file)).toEqual(["the the"]);
	});
});
