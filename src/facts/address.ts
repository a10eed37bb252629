/** What marks a run of characters as an address, a handle, a path, a file name or a formula, not as prose. */
const ADDRESS =
	/[@\\/=_<>{}|~^]|^[#$]|\bwww\.|\.(?:com?|net|org|info|gov|edu|io|tv|de|fr|es|it|ru|uk|pl|cn|jp|br|eu|html?|php|aspx?|js|py|txt|pdf|docx?|exe|jpe?g|png|mp[34])\b/i;
/** Addresses are no longer than this, in UTF-16 units; bounds the search. */
const LONGEST = 200;

/** Does an address, a path, a file name or a formula stand around this offset, as far as blanks reach? */
export const isInAddress = (text: string, at: number): boolean => {
	const before = /\S*$/.exec(text.slice(Math.max(0, at - LONGEST), at))?.[0] ?? "";
	const after = /^\S*/.exec(text.slice(at, at + LONGEST))?.[0] ?? "";
	return ADDRESS.test(before + after);
};
