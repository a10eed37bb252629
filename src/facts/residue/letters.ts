/** Ranges for the inside of a character class: Latin with its accents, Greek, Cyrillic. Latin Extended has both cases in each. */
const upper = "A-Z\\u00c0-\\u00d6\\u00d8-\\u00de\\u0100-\\u024f\\u0391-\\u03a9\\u0400-\\u042f";
const lower = "a-z\\u00df-\\u00f6\\u00f8-\\u00ff\\u0100-\\u024f\\u03ac-\\u03ce\\u0430-\\u045f";
const ranges: Readonly<Record<string, string>> = {
	"\\p{Lu}": upper,
	"\\p{Ll}": lower,
	"\\p{L}": `${upper}${lower}\\u0460-\\u04ff\\u1e00-\\u1eff`,
};

/**
 * Compiles a source in which `\p{Lu}`, `\p{Ll}` and `\p{L}` stand for letters of the scripts above. The real classes need the flag `u`
 * and compile to so much code that the first line of a process took 250 ms; these take a tenth.
 */
export const compiled = (source: string, flags = ""): RegExp => {
	let inClass = false;
	const plain = source.replace(/\\p\{L[ul]?\}|\\.|[[\]]/gs, (token) => {
		const range = ranges[token];
		if (range !== undefined) return inClass ? range : `[${range}]`;
		if (token === "[") inClass = true;
		else if (token === "]") inClass = false;
		return token;
	});
	return new RegExp(plain, flags);
};
