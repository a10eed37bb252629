import { MARK, OBJECT, type Span } from "../core/index.ts";

const TAG = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][^\s/>]*)(?:"[^"]*"|'[^']*'|[^'">])*>/g;
/** Elements that only dress the words inside them, so that an empty one leaves nothing behind. */
const DRESS = new Set(
	"a abbr acronym b bdi bdo big cite del dfn em font i ins mark q s small span strike strong sub sup time u wbr".split(
		" ",
	),
);

const CHARACTERS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * A proposal as HTML has it. Tags that stand in the span are kept behind it, so that each element is closed as before;
 * `undefined` if the span holds more than text and dress.
 */
export const spellHtml = (proposal: string, span: Span, source: string): string | undefined => {
	const actual = source.slice(span.start, span.end);
	const kept: string[] = [];
	for (const [tag, , name] of actual.matchAll(TAG)) {
		if (name !== undefined && !DRESS.has(name.toLowerCase())) return undefined;
		kept.push(tag);
	}
	// A tag that the span cuts.
	if (/<(?:[/!?a-z]|$)/i.test(actual.replace(TAG, ""))) return undefined;
	if (proposal.includes(OBJECT)) return undefined;
	return (
		proposal.replaceAll(MARK, "").replace(/[&<>]/g, (character) => CHARACTERS[character] ?? character) + kept.join("")
	);
};
