/** A letter by letter read abbreviation begins with the name of its first letter: *an MP*, *a UN force*. */
const LETTERS = /^\p{Lu}{1,5}(?![\p{L}\p{N}])/u;
const VOWEL_NAMES = /^[AEFHILMNORSX]/;
/** Abbreviations that are read as words have a vowel where a word has one: *a NATO base*. */
const READ_AS_WORD = /^[FHLMNRS][AEIOU]\p{Lu}{2}/u;
/** *Eight*, *eleven* and *eighteen*, but not *one thousand eight hundred*. */
const VOWEL_NUMBER = /^(?:8|1[18](?!\d))/;
const SILENT_H = /^(?:heir|honest|honou?r|hour)/i;
/** A *u* or *eu* that sounds like *you*, an *o* that sounds like *won*. */
const GLIDE =
	/^(?:eu|ewe|onc?e(?![a-z])|one-|ubiq|ufo|uk[a-z]*(?![a-z])|un(?:ani|i(?![dmn]))|ur(?:an|i[cn])|us(?:a|e|u)|ut(?:e|il|op))/i;

/** The indefinite article that stands before a text, by how its first word sounds. */
export const indefiniteArticleOf = (text: string): "a" | "an" => {
	if (LETTERS.test(text)) return VOWEL_NAMES.test(text) && !READ_AS_WORD.test(text) ? "an" : "a";
	if (VOWEL_NUMBER.test(text) || SILENT_H.test(text)) return "an";
	return /^[aeiouàâáäéèêíîóôöúü]/i.test(text) && !GLIDE.test(text) ? "an" : "a";
};
