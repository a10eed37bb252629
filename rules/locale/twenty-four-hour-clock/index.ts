import { defineHouseRule, matchesOf, type Problem } from "../../../src/kit/index.ts";

/** `20:30 p.m.`, `18 p.m.`: an hour past twelve that also says which half of the day. */
const TWICE = /(?<![\d.:,])(1[3-9]|2[0-3])(?:[:.h]([0-5]\d))? ?(?:[ap]\.m\.|[ap]m\b|[AP]M\b|[AP]\.M\.)/g;
/** `20h42`, `10h30`, `20h`: French, Portuguese and their neighbours. */
const WITH_H =
	/(?<![\d.:,])([01]?\d|2[0-3])h([0-5]\d)(?![\d\p{L}])|(?<=\b(?:at|around|from|until|till|to|between|before|after|by) )([01]?\d|2[0-3])h\b/gu;
/** Before these words stands how long, not when: `it lasted 2h30`. */
const DURATION = /\b(?:during|for|in|lasted|lasts|of|over|took|takes|within)(?: about| almost| nearly)? $/;
/** `(07.00 hours)`, `23:00 o'clock`. */
const WITH_HOURS = /(?<![\d.:,])([01]?\d|2[0-3])[:.]([0-5]\d) ?(?:hours|o'clock|hrs|uhr)\b/g;
/** `at 18:00`, `at 19.00`: a clock behind a preposition of time, past noon, or with a full stop and noughts. */
const PLAIN =
	/(?<=\b(?:[Aa]t|[Aa]round|[Uu]ntil|[Ss]ince|[Ff]rom|[Bb]efore|[Aa]fter|[Bb]y) )(1[3-9]|2[0-3])[:.]([0-5]\d)(?: ?h(?![\p{L}\d]))?(?![\d:.]*\d|%| ?(?:percent|per cent|bln|mln|pct|points?|million|billion|tonnes|GMT|UTC|CET|CEST|EST|EDT|BST|hours|hrs|a\.m|p\.m|am\b|pm\b|[$€£]|dlrs|cents|euros?|dollars?|yen|km|kg))/gu;

/** A time of day in English; the hour from 0 to 23. */
const spoken = (hour: number, minutes: string | undefined): string => {
	const half = hour < 12 ? "a.m." : "p.m.";
	const twelve = hour % 12 === 0 ? 12 : hour % 12;
	return minutes === undefined || minutes === "00" ? `${twelve} ${half}` : `${twelve}:${minutes} ${half}`;
};

/** The same where `end` may stand before the full stop of the sentence, which serves the abbreviation too. */
const spokenBefore = (text: string, end: number, hour: string | undefined, minutes: string | undefined): string =>
	spoken(Number(hour), minutes).slice(0, /^\.(?!\.)/.test(text.slice(end, end + 2)) ? -1 : undefined);

function* clocksIn(text: string): Generator<Problem<"twice" | "notation" | "clock">> {
	for (const { index, 0: whole, 1: hour = "", 2: minutes } of matchesOf(text, TWICE)) {
		// `13 a.m.` is no time at all: which half was meant, only the source knows.
		if (/a/i.test(whole)) continue;
		yield {
			span: { start: index, end: index + whole.length },
			message: "twice",
			expected: [spokenBefore(text, index + whole.length, hour, minutes)],
		};
	}
	for (const { index, 0: whole, 1: hour = "", 2: minutes, 3: alone } of matchesOf(text, WITH_H)) {
		if (DURATION.test(text.slice(Math.max(0, index - 16), index))) continue;
		yield {
			span: { start: index, end: index + whole.length },
			message: "notation",
			expected: [spokenBefore(text, index + whole.length, hour || alone, minutes)],
		};
	}
	for (const { index, 0: whole, 1: hour = "", 2: minutes } of matchesOf(text, WITH_HOURS)) {
		// `9.30 o'clock` may be in the evening; a leading nought or an hour past twelve cannot.
		if (!/^(?:0|1[3-9]|2)/.test(hour)) continue;
		yield {
			span: { start: index, end: index + whole.length },
			message: "notation",
			expected: [spokenBefore(text, index + whole.length, hour, minutes)],
		};
	}
	for (const { index, 0: whole, 1: hour = "", 2: minutes } of matchesOf(text, PLAIN)) {
		if (whole.includes(".") && minutes !== "00" && minutes !== "30") continue;
		yield {
			span: { start: index, end: index + whole.length },
			message: "clock",
			expected: [spokenBefore(text, index + whole.length, hour, minutes)],
			level: "warning",
			note: "News in English mostly gives times as 7 p.m.; some houses use the twenty-four-hour clock",
		};
	}
}

export default defineHouseRule({
	meta: {
		id: "twenty-four-hour-clock",
		family: "locale",
		summary: "A time of day by the twenty-four-hour clock, or in another language's notation",
		mqm: "locale-conventions/time-format",
		severity: "minor",
		level: "error",
		fix: "unsafe",
		status: "stable",
		since: "0.1.0",
	},
	messages: {
		twice: "Unexpected half of the day behind a twenty-four-hour clock in {actual}, expected {expected}",
		notation: "Unexpected foreign time notation {actual}, expected {expected}",
		clock: "Unexpected twenty-four-hour clock {actual}, expected {expected}",
	},
	needs: {},
	when: ["digit-colon", "digit-letter", "digit-point"],
	words: new Set(["p", "pm"]),
	look: /\d ?(?:[:.h]\d\d|p\.?m|P\.?M|h\b)/,
	house: ["clock"],
	*check(_facts, { text }) {
		yield* clocksIn(text);
	},
});
