/** A change of a text: `text` replaces the UTF-16 range [start, end); `exact` when encoding it again gives the range. Lists of edits are in order and do not overlap. */
export interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly exact: boolean;
}

/** `text` from `start` to `end` with the edits in this range made. */
export const edited = (text: string, edits: readonly Edit[], start = 0, end = text.length): string => {
	let out = "";
	let done = start;
	for (const edit of edits) {
		out += text.slice(done, edit.start) + edit.text;
		done = edit.end;
	}
	return out + text.slice(done, end);
};

/** What is edited together: ranges in the text between, and how far that text has moved against the first one. */
interface Group {
	start: number;
	end: number;
	shift: number;
	shiftAfter: number;
	exact: boolean;
	readonly second: Edit[];
}

/**
 * The edits `first` and then `second` as one list for the first text, where `between` is the text after `first`. Edits of the
 * second step that touch what an edit of the first gave are joined with it.
 */
export const composed = (first: readonly Edit[], second: readonly Edit[], between: string): Edit[] => {
	const groups: Group[] = [];
	let shift = 0;
	let i = 0;
	let j = 0;
	while (i < first.length || j < second.length) {
		const a = first[i];
		const b = second[j];
		const isFirst = a !== undefined && (b === undefined || a.start + shift <= b.start);
		const edit = isFirst ? a : b;
		if (edit === undefined) break;
		const start = isFirst ? edit.start + shift : edit.start;
		const end = isFirst ? start + edit.text.length : edit.end;
		const before = shift;
		if (isFirst) {
			shift += edit.text.length - (edit.end - edit.start);
			i++;
		} else j++;
		const last = groups.at(-1);
		const group =
			last !== undefined && start < last.end
				? last
				: { start, end, shift: before, shiftAfter: shift, exact: true, second: [] };
		if (group !== last) groups.push(group);
		group.end = Math.max(group.end, end);
		group.shiftAfter = shift;
		group.exact &&= edit.exact;
		if (!isFirst) group.second.push(edit);
	}
	return groups.map((group) => ({
		start: group.start - group.shift,
		end: group.end - group.shiftAfter,
		text: edited(between, group.second, group.start, group.end),
		exact: group.exact,
	}));
};
