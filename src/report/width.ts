import stringWidth from "string-width";

/**
 * Latin letters and the signs of English prose, each of which takes one column: no marks that combine, nothing that may
 * be drawn wide, no controls. Nearly every text is made of these alone.
 */
const ONE_COLUMN = /^[ -~\u00A1-\u00A8\u00AA-\u00AC\u00AF-\u02FF\u2010-\u2015\u2018-\u2022\u2026]*$/;

/** Columns that a text takes in a terminal. */
export const widthOf = (text: string): number => (ONE_COLUMN.test(text) ? text.length : stringWidth(text));
