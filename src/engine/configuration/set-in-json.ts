import jsonc, { type Node } from "jsonc-parser";

/** A value on one line, as people write it: `["on", { "allow": ["a"] }]`. */
const inline = (value: unknown): string => {
	if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${inline(item)}`);
	return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
};

const indentOf = (text: string, offset: number): string =>
	/^[\t ]*/.exec(text.slice(text.lastIndexOf("\n", offset - 1) + 1))?.[0] ?? "";

/** One step of indentation, as the text has it. */
const stepOf = (text: string): string => /^([\t ]+)\S/m.exec(text)?.[1] ?? "\t";

/** The text with an item behind the last one of a list or an object: on its line, or on one of its own if each has one. */
const withItem = (text: string, container: Node, item: string): string => {
	const { offset, length, children = [] } = container;
	const last = children.at(-1);
	const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
	if (!last) {
		const inside = text.slice(offset + 1, offset + length - 1);
		const isRoot = container.parent === undefined;
		const [open, close] = [text.charAt(offset), text.charAt(offset + length - 1)];
		// A comment in an empty object stays.
		const kept = inside.trim() === "" ? "" : inside.trimEnd();
		const space = open === "{" ? " " : "";
		const filled =
			isRoot || kept !== ""
				? `${open}${kept}${lineEnd}${indentOf(text, offset)}${stepOf(text)}${item}${lineEnd}${indentOf(text, offset)}${close}`
				: `${open}${space}${item}${space}${close}`;
		return text.slice(0, offset) + filled + text.slice(offset + length);
	}
	const hasLines = text.slice(offset, last.offset).includes("\n");
	const between = hasLines ? `,${lineEnd}${indentOf(text, last.offset)}` : ", ";
	const end = last.offset + last.length;
	return `${text.slice(0, end)}${between}${item}${text.slice(end)}`;
};

/**
 * The text of a JSON file, which may have comments and trailing commas, with a value at a path. What lies on the way and is
 * not there is made; a number that is the length of a list adds to it; all else stays as it is, to the blank.
 */
export const setInJson = (text: string, path: readonly (string | number)[], value: unknown): string => {
	const root = jsonc.parseTree(text, [], { allowTrailingComma: true });
	if (!root) return `{\n\t${inline(made(path, value)).slice(2, -2)}\n}\n`;
	const there = jsonc.findNodeAtLocation(root, [...path]);
	if (there) return text.slice(0, there.offset) + inline(value) + text.slice(there.offset + there.length);
	let depth = path.length - 1;
	let container = jsonc.findNodeAtLocation(root, path.slice(0, depth));
	while (!container && depth > 0) container = jsonc.findNodeAtLocation(root, path.slice(0, --depth));
	const name = path[depth];
	const item = inline(made(path.slice(depth + 1), value));
	return withItem(text, container ?? root, typeof name === "string" ? `${JSON.stringify(name)}: ${item}` : item);
};

/** A value inside the objects that a path names. */
const made = (path: readonly (string | number)[], value: unknown): unknown =>
	path.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value);
