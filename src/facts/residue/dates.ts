/** Sources of regular expressions for dates and times, to be put into longer ones. Every repetition is bounded. */

const month =
	"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const weekday = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?";
const day = "\\d{1,2}(?:st|nd|rd|th|\\.)?";
const year = "(?:19|20)\\d\\d";

/** A day: `February 16, 2024`, `16 Feb`, `2024-02-16`, `21.12.2022`, with or without its weekday. For text in lower case. */
export const date = `(?:${weekday},? ?(?:the )?)?(?:${month} ${day}(?:,? ${year}|,?(?!\\d))|${day}(?: of)?[ -]${month},?(?:[ -]?${year})?|${year}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[-./]\\d{1,2}[-./](?:\\d{4}|\\d\\d)|${year} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日)(?:t(?=\\d))?`;

/** A time of day: `6:10 p.m.`, `11:28 AMT`, `18h05`. For text in lower case. */
export const time =
	"(?:\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:\\.\\d{1,3})?z?(?: ?(?:[ap]\\.?m\\b\\.?|hrs?\\b|hours\\b|uhr\\b))?|\\d{1,2} ?[ap]\\.?m\\b\\.?)(?: ?\\(?(?:[a-z]{1,4}t|utc|gmt|ist|local time|eastern|pacific)\\b(?:[+-]\\d{1,2})?\\)?)?";

/** What stands for a date and for a time in a line that {@link marked} has read. */
export const dateMark = "\u0001";
export const timeMark = "\u0002";

const dates = new RegExp(`(?<!\\d)${date}`, "g");
const times = new RegExp(`(?<!\\d)${time}`, "g");
const hasDigit = /\d/;

/**
 * A line in lower case with one mark for each date and each time in it, so that grammars need not repeat what a date looks like
 * (a regular expression that did so six times took 100 ms to compile). `lower` must be short; the caller caps it.
 */
export const marked = (lower: string): string =>
	hasDigit.test(lower) ? lower.replace(dates, dateMark).replace(times, timeMark) : lower;

/** A marked date with the time that usually stands beside it: source of a regular expression for {@link marked} lines. */
export const stamp = `(?:${timeMark}[,| ]{0,3}(?:on )?)?${dateMark}(?:[-\\u2013\\u2014,|/\\u2022\\u00b7@ ]{0,5}(?:at |on )?${timeMark})?`;
