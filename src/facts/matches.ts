const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a global expression, as `matchAll` gives them, but at no cost where there are none: `matchAll` copies the
 * expression and makes an iterator for each text. Throws a `TypeError` for an expression without the flag g.
 */
export const matchesOf = (text: string, pattern: RegExp): readonly RegExpExecArray[] => {
	if (!pattern.global) throw new TypeError(`matchesOf takes a global expression, not ${pattern}`);
	pattern.lastIndex = 0;
	let match = pattern.exec(text);
	if (!match) return NONE;
	const found: RegExpExecArray[] = [];
	while (match) {
		found.push(match);
		if (match[0] === "") pattern.lastIndex++;
		match = pattern.exec(text);
	}
	return found;
};
