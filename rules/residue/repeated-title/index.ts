import {
	type Article,
	defineRule,
	printedLines,
	type ResidueLine,
	residue,
	withRemovals,
} from "../../../src/kit/index.ts";

/** A shorter first line is no headline: `Sport`, `New York`. */
const FEWEST_WORDS = 4;
/** No headline is longer, in UTF-16 units. */
const LONGEST = 200;
/** How many lines behind the headline are compared with it: a date and a byline may stand between. */
const LOOKED_AT = 3;
/** What makes a paragraph, so that verses and lists, which repeat their lines, are none of this. */
const PARAGRAPH = /^(?:\S+\s+){14,}\S*[.!?\u2026]["')\]]*$/;
/** The name of the site behind a headline, as in the title of a page. */
const SITE = / [-|\u2013\u2014] [^-|\u2013\u2014]{2,40}$/;

const plain = (text: string): string =>
	text
		.trim()
		.replace(/\s+/g, " ")
		.replace(/[.:!]+$/, "")
		.toLowerCase();

const wordCount = (text: string): number => text.trim().split(/\s+/).length;

/** Is the line a paragraph? Only its first words are looked at. */
const isParagraph = ({ text }: ResidueLine): boolean => text.length > 60 && PARAGRAPH.test(text.trim().slice(-400));

/** The line to remove: the later one, unless only the first drags the site's name along. */
const repeated = (lines: readonly ResidueLine[]): ResidueLine | undefined => {
	const [title, ...rest] = lines;
	if (!title || title.text.length > LONGEST || wordCount(title.text) < FEWEST_WORDS) return undefined;
	const forms = [plain(title.text), plain(title.text.trim().replace(SITE, ""))];
	for (const [i, line] of rest.slice(0, LOOKED_AT).entries()) {
		if (line.text.length > LONGEST) continue;
		const form = forms.indexOf(plain(line.text));
		if (form < 0) continue;
		return rest.slice(i + 1, i + 1 + LOOKED_AT).some(isParagraph) ? (form === 0 ? line : title) : undefined;
	}
	return undefined;
};

/** The headline at the start of the first paragraph, which goes on with a capital: offsets into the article. */
const glued = (
	[title, first]: readonly ResidueLine[],
	{ source }: Article,
): { start: number; end: number } | undefined => {
	if (!title || !first || title.text.length > LONGEST || wordCount(title.text) < FEWEST_WORDS) return undefined;
	const words = title.text.trim();
	const start = first.start + first.text.length - first.text.trimStart().length;
	const end = start + words.length;
	if (!first.text.trimStart().toLowerCase().startsWith(`${words.toLowerCase()} `)) return undefined;
	return /^ ["\u201C\u2018']?\p{Lu}\S* \p{Ll}/u.test(source.slice(end, end + 40)) && isParagraph(first)
		? { start, end: end + 1 }
		: undefined;
};

export default defineRule({
	meta: {
		id: "repeated-title",
		family: "residue",
		summary: "The headline again as the first line of the text",
		mqm: "linguistic-conventions/duplication",
		severity: "minor",
		level: "error",
		fix: "safe",
		status: "stable",
		since: "0.1.0",
	},
	messages: {
		line: "Unexpected repeated headline {actual}, remove it",
		glued: "Unexpected headline {actual} before the first sentence, remove it",
	},
	needs: { printedLines, residue },
	per: "article",
	*check(facts, article) {
		const lines = facts.printedLines
			.slice(0, 40)
			.filter(({ text }) => text.trim() !== "")
			.filter(
				({ start, end }) =>
					!facts.residue.some((found) => found.place !== "seam" && found.start < end && start < found.end),
			)
			.slice(0, 2 + 2 * LOOKED_AT);
		const line = repeated(lines);
		if (line) {
			const found = [{ ...line, kind: "repeated-title", place: "inside", certainty: "certain" }] as const;
			for (const { removal } of withRemovals(found, facts.printedLines, article))
				yield { span: removal, message: "line", expected: [""], note: "The page shows its title and its headline" };
			return;
		}
		const span = glued(lines, article);
		if (span)
			yield {
				span,
				message: "glued",
				expected: [""],
				safety: "unsafe",
				level: "warning",
				note: "The headline above stands at the start of the paragraph too",
			};
	},
});
