import { MARK, type Span } from "../core/index.ts";
import type { Quotes } from "./quotes.ts";

/** A quotation of at most this many words is as a rule a title or a word spoken of. */
const LONGEST_TITLE = 5;

/** Does a span stand in a short quotation, or between the marks of an emphasis that begins or ends at it: a title, or a foreign word shown as one? */
export const isTitle = (text: string, { pairs }: Quotes, { start, end }: Span): boolean => {
	if (text[start - 1] === MARK || text[end] === MARK) return true;
	const pair = pairs.find((quoted) => quoted.start < start && end < quoted.end);
	return (
		pair !== undefined &&
		text
			.slice(pair.start + 1, pair.end - 1)
			.trim()
			.split(/\s+/).length <= LONGEST_TITLE
	);
};
