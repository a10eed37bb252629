/** What XML 1.0 has no way to write: most control characters, halves of surrogate pairs, two noncharacters. */
const FORBIDDEN =
	/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const ESCAPES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&apos;",
	"\t": "&#9;",
	"\n": "&#10;",
	"\r": "&#13;",
};

/** A text inside an attribute or an element; what XML cannot hold is U+FFFD. */
export const escapeXml = (text: string): string =>
	text.replace(FORBIDDEN, "\uFFFD").replace(/[&<>"'\t\n\r]/g, (character) => ESCAPES[character] ?? character);

/** ` name="value"` for each. */
export const attributes = (values: Readonly<Record<string, string | number>>): string =>
	Object.entries(values)
		.map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
		.join("");

export const XML_HEADER = '<?xml version="1.0" encoding="UTF-8"?>\n';
