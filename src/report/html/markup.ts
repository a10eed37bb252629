import { escapeUTF8 } from "entities";

/** HTML that is safe to print: whatever texts it holds were escaped when they were put in. */
export interface Html {
	readonly html: string;
}

/** What may stand in a template: texts and numbers are escaped, HTML is not; nothing stands for `undefined`. */
export type Content = string | number | Html | readonly Html[] | undefined;

/** What no page can hold: control characters, halves of surrogate pairs, noncharacters. */
const FORBIDDEN =
	/[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFDD0-\uFDEF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const escaped = (text: string): string => escapeUTF8(text.replace(/\r\n?/g, "\n").replace(FORBIDDEN, "\uFFFD"));

const written = (content: Content): string => {
	if (content === undefined) return "";
	if (typeof content === "string") return escaped(content);
	if (typeof content === "number") return String(content);
	return "html" in content ? content.html : content.map(({ html: part }) => part).join("");
};

/** A template of HTML. A value may stand between tags or in an attribute between double quotes, nowhere else. */
export const html = (strings: TemplateStringsArray, ...values: readonly Content[]): Html => ({
	html: strings.map((string, i) => string + written(values[i])).join(""),
});

/** HTML as it is: of our own making, or of a compiler that escapes. Never a text that an article or a path had a hand in. */
export const trusted = (text: string): Html => ({ html: text });

export const NOTHING: Html = { html: "" };
