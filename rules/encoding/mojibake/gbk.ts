import { GBK_MARKS } from "./code-pages.ts";
import type { Edit } from "./edits.ts";

/**
 * Undoes what GBK makes of quotation marks, apostrophes and dashes before a letter, frequent on Chinese pages: `it鈥檚`, `鈥淭he`. Other UTF-8 read
 * as GBK is not mended; 鈥 by itself is a character that hardly any text writes.
 */
export const gbkDecoded = (text: string): Edit[] => {
	const edits: Edit[] = [];
	for (const { index } of text.matchAll(/鈥/g)) {
		const joined = text.charAt(index + 1);
		for (const { mark, joined: all } of GBK_MARKS) {
			const at = joined === "" ? -1 : all.indexOf(joined);
			if (at >= 0)
				edits.push({ start: index, end: index + 2, text: mark + String.fromCharCode(0x40 + at), exact: true });
		}
	}
	return edits;
};
