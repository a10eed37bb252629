import { dateMark as date, stamp, timeMark as time } from "../dates.ts";
import type { Pattern } from "../types.ts";
import { dated, having, whole } from "./pattern.ts";

const stamped =
	"(?:(?:first |originally |last |recently )?(?:published|updated|posted|modified|edited|reviewed|created|issued|added|uploaded|revised|published at|release date|publication date|date of publication|publish(?:ed)? date|update(?:d)? date|last update))";
const beside = "[ ,|/()\\u2022\\u00b7\\u2013\\u2014-]{0,5}";

/** Lines of dates, times and counts that a page prints around an article. */
export const metadata: readonly Pattern[] = [
	having(
		/\d|ago/,
		dated("metadata-line", "anywhere", "a label and a date", [
			`(?:date|time|day|data)(?: ?: ?| )(?:\\[? ?)${stamp}(?: ?\\])?`,
			`(?:this (?:article|story|post|page|entry) (?:was|has been) )?\\(?${stamped}(?: on| at| by [\\w .'-]{2,40}| date)?[ :|-]{0,4}${stamp}(?:${beside}(?:${stamped})?(?: on)?[ :]{0,3}${stamp})?(?:${beside}by [\\w .'-]{2,40})?\\)?`,
			`${stamp}${beside}${stamped}[ :|-]{0,4}${stamp}`,
			`${stamped}[ :|-]{1,4}(?:an?|\\d{1,3}) (?:second|sec|minute|min|hour|hr|day|week|month|year)s? ago`,
			`time ?: ?${stamp} ?source ?: ?.{2,60}`,
			`(?:article )?(?:views|page views|hits|read count|reads|visits) ?: ?[\\d.,]{1,9}k?`,
		]),
	),
	having(
		/publish|updated?|posted|modified|edited|reviewed|created|issued|added|uploaded|revised|date|publication/,
		dated("metadata-line", "inside", "a label for a date", [stamped, `${stamped}(?: at)? ${time}`]),
	),
	having(
		/\d|ago/,
		dated("metadata-line", "anywhere", "a date with a time", [
			`${date}[-\\u2013\\u2014,|/\\u2022\\u00b7@ ]{0,4}(?:at |on )?${time}(?:${beside}${stamped})?`,
			`${time}[ ,|/-]{1,3}${date}`,
			`${stamp}${beside}(?:\\d{1,3} comments?|[\\d.,]{1,6}k? views|\\d{1,2} min(?:ute)?s?(?: read)?|(?:no|leave a) comments?)`,
			`${time} (?:\\d{1,2} \\w+ ago|key event)`,
			`${stamp}(?:${beside}(?:an?|\\d{1,2}) \\w{3,7} ago)`,
			`on ${date} (?:at ${time}|by [\\w .'-]{2,40})`,
		]),
	),
	dated("metadata-line", "edge", "a date alone", [
		`(?:on )?${date}(?:${beside}(?:\\d{1,3}|share|${date}))?`,
		`(?:an?|\\d{1,3}) (?:second|sec|minute|min|hour|hr|day|week|month|year)s? ago`,
		`(?:edition|issue|published) (?:of )?${date}`,
		`[\\d.,]{1,6}[km]? views`,
	]),
	whole("metadata-line", "inside", "the length of a video", ["\\d{1,2}:[0-5]\\d"]),
	dated("metadata-line", "company", "a date or a number", [
		time,
		"\\d{1,4}",
		`(?:${date} ?[-\\u2013|] ?)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} ?,? ?(?:19|20)\\d\\d`,
		"[\\d.,]{1,6}[km]?",
		"\\(\\d{1,4}\\)",
	]),
	having(
		/\d|ago/,
		dated("reading-time", "anywhere", "a reading time", [
			`(?:estimated |approximate |average )?(?:reading|read) time ?:? ?(?:about |approx\\.? ?|~|<|less than )?\\d{1,3}[ -]?(?:m|min|mins|minutes?)(?: read)?`,
			`\\d{1,3}[ -]?(?:min|mins|minutes?|minutos)\\.?(?: to)? (?:read|reading|listen)(?: time)?(?: ?[|,\\u2022\\u00b7-] ?${stamp})?`,
			`(?:reading|read) time ?:? ?\\d{1,3}`,
			`${stamp}${beside}\\d{1,3}[ -]min(?:ute)?s? read`,
		]),
	),
	dated("reading-time", "edge", "a reading time", ["\\d{1,2} mins?", "less than a minute"]),
];
