import { decodeHTML } from "entities";
import { MARK, type Span } from "../core/index.ts";
import type { Format, Mask, Reading } from "./format.ts";
import { spellingMask } from "./spelling-mask.ts";

const TIMING = /^\s*(?:\d+:)?\d+:\d+[.,]\d+\s*-->\s*(?:\d+:)?\d+:\d+[.,]\d+/;
const NUMBER = /^\s*\uFEFF?\s*\d+\s*$/;
/** Tags such as `<i>`, `<v Ana>` and `<00:01.000>`, and SubStation's `{\an8}`, which SRT files have too. */
const TAG = /<\/?[a-zA-Z\d][^<>\n]*>|\{\\[^{}\n]*\}/g;
const REFERENCE = /&(?:#\d+|#x[\da-f]+|[a-z]\w*);/gi;
/** A removal must leave so many words in its line: a blank line ends a cue, and what stands below it is not shown. */
const LEAST_LEFT = 3;

interface Line extends Span {
	readonly text: string;
}

/** Runs of lines between blank ones. `text` has LF line ends. */
const groupsOf = (text: string): readonly (readonly Line[])[] => {
	const groups: Line[][] = [];
	let group: Line[] = [];
	for (let start = 0; start <= text.length; ) {
		const stop = text.indexOf("\n", start);
		const end = stop < 0 ? text.length : stop;
		const line = text.slice(start, end);
		if (line.trim() !== "") group.push({ start, end, text: line });
		else if (group.length > 0) {
			groups.push(group);
			group = [];
		}
		start = end + 1;
	}
	return group.length > 0 ? [...groups, group] : groups;
};

/** The lines of text of a group, a run for each cue; `undefined` if nothing in it says when to show it. */
const cuesOf = (group: readonly Line[], isVtt: boolean): readonly (readonly Line[])[] | undefined => {
	const cues: Line[][] = [];
	let timed = false;
	for (const [i, line] of group.entries()) {
		if (TIMING.test(line.text)) {
			// The line above is the cue's number, or in WebVTT its name.
			const above = cues.at(-1)?.at(-1);
			if (above && (isVtt ? i === 1 : NUMBER.test(above.text))) cues.at(-1)?.pop();
			timed = true;
			cues.push([]);
		} else if (cues.length > 0) cues.at(-1)?.push(line);
		else cues.push([line]);
	}
	return timed ? cues.filter((cue) => cue.length > 0) : undefined;
};

/** The prose of one cue: its tags are marks, its character references, if it has any, what they spell. */
const readCue = (text: string, lines: readonly Line[], isVtt: boolean): { span: Span; masks: Mask[] } | undefined => {
	const from = lines[0]?.start ?? 0;
	const cue = text.slice(from, lines.at(-1)?.end ?? from);
	const bare = cue.replace(TAG, (tag) => " ".repeat(tag.length)).replace(/\uFEFF/g, " ");
	if (bare.trim() === "") return undefined;
	const span = { start: from + bare.length - bare.trimStart().length, end: from + bare.trimEnd().length };
	const masks: Mask[] = [];
	for (const { index, 0: tag } of cue.matchAll(TAG)) {
		const at = { start: from + index, end: from + index + tag.length };
		masks.push({ ...at, filler: at.start >= span.start && at.end <= span.end ? MARK : " " });
	}
	if (isVtt)
		for (const { index, 0: reference } of bare.matchAll(REFERENCE))
			masks.push(...spellingMask(decodeHTML(reference), from + index, reference));
	return { span, masks };
};

const read = (text: string, isVtt: boolean): Reading => {
	const masks: Mask[] = [];
	const blocks: { kind: "caption"; span: Span }[] = [];
	const comments: { span: Span; text: string }[] = [];
	let covered = 0;
	let begun = false;
	for (const group of groupsOf(text)) {
		const timed = cuesOf(group, isVtt);
		begun ||= timed !== undefined;
		const [first] = group;
		if (isVtt && !timed && first?.text.trimStart().startsWith("NOTE")) {
			const span = { start: first.start, end: group.at(-1)?.end ?? first.end };
			comments.push({ span, text: text.slice(span.start, span.end).trim().replace(/^NOTE/, "") });
		}
		// Text below a blank line belongs to the cue above it in SRT; in WebVTT it is no cue.
		const cues = timed ?? (isVtt || !begun ? [] : [group]);
		for (const lines of cues) {
			const cue = readCue(text, lines, isVtt);
			if (!cue) continue;
			const from = lines[0]?.start ?? cue.span.start;
			masks.push({ start: covered, end: from, filler: " " }, ...cue.masks);
			blocks.push({ kind: "caption", span: cue.span });
			covered = lines.at(-1)?.end ?? cue.span.end;
		}
	}
	masks.push({ start: covered, end: text.length, filler: " " });
	return { masks: masks.filter(({ start, end }) => end > start), blocks, comments };
};

/** A proposal with the tags of its place behind it; `undefined` if it would end the cue or leave next to nothing of a line. */
const spell = (proposal: string, { start, end }: Span, source: string): string | undefined => {
	const before = source.slice(
		Math.max(source.lastIndexOf("\n", start - 1), source.lastIndexOf("\r", start - 1)) + 1,
		start,
	);
	const after = /^[^\r\n]*/.exec(source.slice(end, end + 1000))?.[0] ?? "";
	const actual = source.slice(start, end);
	// Line ends at an end of the span may be those of the blank line between two cues.
	const seam = /^\s*[\r\n]|[\r\n]\s*$/.test(actual) ? source.slice(Math.max(0, start - 2), end + 2) : "";
	if ([proposal, actual, seam].some((text) => /\n\s*\n|\r\s*\r|-->/.test(text))) return undefined;
	const left = `${before} ${after}`.replace(TAG, " ").split(/\s+/).filter(Boolean).length;
	if (proposal.trim() === "" && left < LEAST_LEFT) return undefined;
	return proposal.replaceAll(MARK, "") + (actual.match(TAG) ?? []).join("");
};

const VTT_CHARACTERS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** SubRip: each cue is a block. */
export const srt: Format = {
	name: "srt",
	extensions: [".srt"],
	read: (text) => read(text, false),
	spell,
};

/** WebVTT: each cue is a block; header, notes, styles and regions are not. A `NOTE` may hold what a comment does. */
export const vtt: Format = {
	name: "vtt",
	extensions: [".vtt"],
	read: (text) => read(text, true),
	spell: (proposal, span, source) =>
		spell(
			proposal.replace(/[&<>]/g, (character) => VTT_CHARACTERS[character] ?? character),
			span,
			source,
		),
};
