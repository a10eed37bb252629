import { dateMark, marked, timeMark } from "./dates.ts";

const url = /\b(?:https?:\/\/|www\.)[^\s]{1,200}/g;
const email = /\b[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20}\b/g;
const number = /\d[\d.,:]*[kmb]?\b|\d/g;
const lead = /^[^a-z0-9<(]+/;
const trail = /[^a-z0-9>!?)]+$/;

/**
 * The form under which a whole line is looked up among the templates: lower case, one blank between words, no bullets or
 * marks at the ends, and `<url>`, `<email>`, `<date>`, `<time>`, `<n>` for what differs from page to page.
 * `text` must be short (the caller caps it), trimmed and in lower case.
 */
export const templateOf = (text: string): string => {
	let out = text;
	if (out.includes("/") || out.includes("www.")) out = out.replace(url, "<url>");
	if (out.includes("@")) out = out.replace(email, "<email>");
	out = marked(out).replaceAll(dateMark, "<date>").replaceAll(timeMark, "<time>").replace(number, "<n>");
	return out.replace(/\s+/g, " ").replace(lead, "").replace(trail, "");
};
