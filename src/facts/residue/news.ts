import type { Role } from "./roles.ts";

const attribution =
	/\b(?:said|says|told|according to|announced|reported|reports|added|stated|confirmed|explained|wrote|claimed|spokes\w{3,6}|officials?|police|minister|president|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;
const address = /\b(?:you|your|we|our|I)\b/;
const quotation = /"[^"]{0,400}"/g;
const looked = 400;

/** How a paragraph speaks. */
export interface Voice {
	/** It says who said what. */
	readonly attributes: boolean;
	/** It talks to the reader, or of its writer, outside of quotations. */
	readonly addresses: boolean;
}

/** By the first 400 UTF-16 units of a paragraph. */
export const voiceOf = (text: string): Voice => {
	const start = text.slice(0, looked);
	return { attributes: attribution.test(start), addresses: address.test(start.replace(quotation, "")) };
};

/** Does the text read like news: sentences that say who said what, and that do not talk to the reader? */
export const readsLikeNews = (prose: readonly Role[]): boolean => {
	if (prose.length < 3) return false;
	let attributed = 0;
	let addressed = 0;
	for (const role of prose) {
		const { attributes, addresses } = role.voice();
		if (attributes) attributed++;
		if (addresses) addressed++;
	}
	return attributed >= 0.1 * prose.length && addressed <= attributed + 0.1 * prose.length;
};
