import type { Finding } from "../../core/index.ts";
import { type Change, changeBetween } from "./change.ts";
import { byId, element } from "./elements.ts";

/** The text, and its findings marked in place. */
export interface Editor {
	readonly text: string;
	/** The offset of the caret, or of the start of what is selected. */
	readonly caret: number;
	/** Marks findings, which are in order; `current` is the one that is looked at. */
	mark(findings: readonly Finding[], current: Finding | undefined): void;
	/** Selects a stretch and brings it into sight. */
	select(start: number, end: number): void;
	/** Replaces the text where it differs, in one step that can be undone. */
	become(text: string): void;
	focus(): void;
}

export interface EditorEvents {
	/** The text was changed, by whomever. */
	changed(change: Change): void;
	/** The caret stands somewhere else. */
	moved(): void;
}

/** The textarea of the page over a copy of its text that has the marks: one types in a field as one knows it. */
export const createEditor = (events: EditorEvents): Editor => {
	const field = byId("text", HTMLTextAreaElement);
	const backdrop = byId("backdrop", HTMLElement);
	let before = field.value;

	field.addEventListener("input", () => {
		const change = changeBetween(before, field.value);
		before = field.value;
		if (change) events.changed(change);
	});
	document.addEventListener("selectionchange", () => {
		if (document.activeElement === field) events.moved();
	});

	const replace = ({ start, end, text }: Change): void => {
		const focused = document.activeElement;
		field.focus({ preventScroll: true });
		field.setSelectionRange(start, end);
		// Deprecated, and the only way that leaves a step to undo.
		const done = document.execCommand(text === "" ? "delete" : "insertText", false, text);
		if (!done) {
			field.setRangeText(text, start, end, "end");
			field.dispatchEvent(new Event("input"));
		}
		if (focused instanceof HTMLElement && focused !== field && focused.isConnected)
			focused.focus({ preventScroll: true });
	};

	return {
		get text() {
			return field.value;
		},
		get caret() {
			return field.selectionStart;
		},
		mark(findings, current) {
			const source = field.value;
			const parts: (Node | string)[] = [];
			let at = 0;
			for (const finding of findings) {
				const { start, end } = finding.span;
				if (start < at || end > source.length) continue;
				parts.push(
					source.slice(at, start),
					element(
						"mark",
						{ class: `${finding.level}${finding === current ? " current" : ""}${start === end ? " gap" : ""}` },
						source.slice(start, end),
					),
				);
				at = end;
			}
			// A line break at the end has no line of its own without something behind it.
			backdrop.replaceChildren(...parts, source.slice(at), "\u200B");
		},
		select(start, end) {
			field.focus({ preventScroll: true });
			field.setSelectionRange(start, end);
			backdrop.querySelector(".current")?.scrollIntoView({ block: "nearest" });
		},
		become(text) {
			const change = changeBetween(field.value, text);
			if (change) replace(change);
		},
		focus: () => field.focus(),
	};
};
