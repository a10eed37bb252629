/** What may be set of an element: attributes by name; `undefined` and `false` leave one out. */
type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** A new element. Texts become text nodes, never markup. */
export const element = <K extends keyof HTMLElementTagNameMap>(
	name: K,
	attributes: Attributes = {},
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] => {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(attributes))
		if (value !== undefined && value !== false) made.setAttribute(key, value === true ? "" : value);
	made.append(...children);
	return made;
};

/** A button that does something. */
export const button = (
	attributes: Attributes,
	act: () => void,
	...children: readonly (Node | string)[]
): HTMLButtonElement => {
	const made = element("button", { type: "button", ...attributes }, ...children);
	made.addEventListener("click", act);
	return made;
};

/** The element of the page with this id. Throws an `Error` if the page has none of that kind. */
export const byId = <T extends HTMLElement>(id: string, kind: new () => T): T => {
	const found = document.getElementById(id);
	if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} #${id}`);
	return found;
};

/** A message of postedit's: what stands between backticks is code. */
export const worded = (text: string): readonly (Node | string)[] =>
	text.split(/`([^`]*)`/).map((part, i) => (i % 2 === 1 ? element("code", {}, part) : part));
