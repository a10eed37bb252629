/** A regular English ending; `""` is none, `s` stands for -s, -es and -ies, `ed` for -ed, -d and -ied. */
export type Ending = "" | "s" | "'s" | "ed" | "ing";

/** What a word may be without its ending, each with the ending taken off; the word itself first. */
export const stemsOf = (lower: string): readonly (readonly [stem: string, ending: Ending])[] => {
	const stems: [string, Ending][] = [[lower, ""]];
	const add = (cut: number, put: string, ending: Ending) => stems.push([lower.slice(0, -cut) + put, ending]);
	if (lower.endsWith("'s")) add(2, "", "'s");
	else if (lower.endsWith("s'")) add(1, "", "'s");
	else if (lower.endsWith("s") && lower.length > 3) {
		add(1, "", "s");
		if (lower.endsWith("es")) add(2, "", "s");
		if (lower.endsWith("ies")) add(3, "y", "s");
	} else if (lower.endsWith("ed") && lower.length > 3) {
		add(1, "", "ed");
		add(2, "", "ed");
		if (lower.endsWith("ied")) add(3, "y", "ed");
		if (isDoubled(lower.slice(0, -2))) add(3, "", "ed");
	} else if (lower.endsWith("ing") && lower.length > 4) {
		add(3, "", "ing");
		add(3, "e", "ing");
		if (isDoubled(lower.slice(0, -3))) add(4, "", "ing");
	}
	return stems;
};

const isDoubled = (stem: string): boolean => stem.length > 2 && stem.at(-1) === stem.at(-2);

const VOWEL_Y = /[aeiou]y$/;

/** A word with an ending put on, by the regular spelling. */
export const withEnding = (word: string, ending: Ending): string => {
	switch (ending) {
		case "":
			return word;
		case "'s":
			return word.endsWith("s") ? `${word}'` : `${word}'s`;
		case "s":
			if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
			return word.endsWith("y") && !VOWEL_Y.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
		case "ed":
			if (word.endsWith("e")) return `${word}d`;
			return word.endsWith("y") && !VOWEL_Y.test(word) ? `${word.slice(0, -1)}ied` : `${word}ed`;
		case "ing":
			return word.endsWith("e") && !word.endsWith("ee") ? `${word.slice(0, -1)}ing` : `${word}ing`;
	}
};

/** Every form whose stems, by `stemsOf`, may hold the word. */
export const formsOf = (lower: string): readonly string[] => {
	const last = lower.at(-1) ?? "";
	const forms = ["", "s", "es", "'s", "'", "ed", "d", "ing", `${last}ed`, `${last}ing`].map((ending) => lower + ending);
	if (last === "y") forms.push(`${lower.slice(0, -1)}ies`, `${lower.slice(0, -1)}ied`);
	if (last === "e") forms.push(`${lower.slice(0, -1)}ing`);
	return forms;
};
