import type { Group } from "../../engine/index.ts";
import { editLine, type Input, inputOf } from "./input.ts";
import type { Key } from "./key.ts";

/** What the reviewer sees and may do. Changed by keys alone; what they ask of files is an {@link Effect}. */
export interface State {
	/** Without a decision. */
	readonly groups: readonly Group[];
	/** Which of them is shown. */
	readonly at: number;
	/** Which of its proposals is chosen. */
	readonly choice: number;
	/** The first of its places that is shown. */
	readonly top: number;
	readonly mode: "choose" | "edit" | "help";
	/** The text that is typed in the mode `edit`. */
	readonly input: Input;
	/** What the last step came to. */
	readonly message: string;
	/** How many groups were decided on earlier and can be replaced at once. */
	readonly decided: number;
	/** How many groups are hidden, for they were rejected. */
	readonly rejected: number;
	/** How many groups were decided on in this review. */
	readonly done: number;
}

/** What a key asks for beyond the screen. */
export type Effect =
	| { readonly kind: "replace"; readonly group: Group; readonly text: string }
	| { readonly kind: "reject"; readonly group: Group }
	| { readonly kind: "undo" | "apply-decided" | "quit" | "interrupt" | "suspend" | "redraw" };

export interface Pressed {
	readonly state: State;
	readonly effect?: Effect;
}

export const newState = (groups: readonly Group[], decided: number, rejected: number): State => ({
	groups,
	at: 0,
	choice: 0,
	top: 0,
	mode: "choose",
	input: inputOf(""),
	message: "",
	decided,
	rejected,
	done: 0,
});

export const currentGroup = ({ groups, at }: State): Group | undefined => groups[at];

/** What would be put in the places of the group; `undefined` if nothing is proposed. */
export const chosenText = (state: State): string | undefined => currentGroup(state)?.proposals[state.choice];

/** The same state at another group, which is shown from its start. */
const moved = (state: State, by: number): State => {
	const at = Math.min(Math.max(0, state.at + by), Math.max(0, state.groups.length - 1));
	const message =
		at === state.at && state.groups.length > 0 ? (by > 0 ? "This is the last group" : "This is the first group") : "";
	return { ...state, at, choice: at === state.at ? state.choice : 0, top: at === state.at ? state.top : 0, message };
};

/** The same state with what files came to; shows the group of `key` if it is there, else the one that took the place of the last. */
export const refreshed = (
	state: State,
	now: Pick<State, "groups" | "decided" | "rejected" | "message">,
	{ by = 0, key }: { readonly by?: number; readonly key?: string } = {},
): State => {
	const named = now.groups.findIndex((group) => group.key === key);
	const at = named >= 0 ? named : Math.min(state.at, Math.max(0, now.groups.length - 1));
	return { ...state, ...now, at, choice: 0, top: 0, mode: "choose", done: Math.max(0, state.done + by) };
};

const pressInEdit = (state: State, key: Key): Pressed => {
	const group = currentGroup(state);
	if (key.name === "escape" || !group) return { state: { ...state, mode: "choose", message: "Not changed" } };
	if (key.name === "return" || key.name === "enter") {
		const text = state.input.characters.join("").trim();
		if (text === group.actual)
			return { state: { ...state, message: "That is what stands there now; Escape leaves it" } };
		return { state: { ...state, mode: "choose" }, effect: { kind: "replace", group, text } };
	}
	return { state: { ...state, input: editLine(state.input, key), message: "" } };
};

const pressInChoose = (state: State, key: Key): Pressed => {
	const group = currentGroup(state);
	const text = chosenText(state);
	switch (key.name) {
		case "a":
			if (key.shift) return { state, effect: { kind: "apply-decided" } };
			if (!group) return { state };
			return text === undefined
				? { state: { ...state, message: "Nothing is proposed here: e types a text, r says that the article is right" } }
				: { state, effect: { kind: "replace", group, text } };
		case "e":
			return group
				? { state: { ...state, mode: "edit", input: inputOf(text ?? group.actual), message: "" } }
				: { state };
		case "r":
			return group ? { state, effect: { kind: "reject", group } } : { state };
		case "s":
		case "n":
		case "right":
			return { state: moved(state, 1) };
		case "p":
		case "left":
			return { state: moved(state, -1) };
		case "j":
		case "down":
			return { state: { ...state, top: Math.min(state.top + 1, Math.max(0, (group?.findings.length ?? 1) - 1)) } };
		case "k":
		case "up":
			return { state: { ...state, top: Math.max(0, state.top - 1) } };
		case "u":
			return { state, effect: { kind: "undo" } };
		case "q":
			return { state, effect: { kind: "quit" } };
		default: {
			if (key.text === "?") return { state: { ...state, mode: "help", message: "" } };
			const choice = /^[1-9]$/.test(key.text) ? Number(key.text) - 1 : -1;
			if (choice < 0 || !group) return { state };
			return choice < group.proposals.length
				? { state: { ...state, choice, message: "" } }
				: { state: { ...state, message: `There is no proposal ${key.text}` } };
		}
	}
};

/** What a key does. */
export const press = (state: State, key: Key): Pressed => {
	if (key.ctrl && key.name === "c") return { state, effect: { kind: "interrupt" } };
	if (key.ctrl && key.name === "z") return { state, effect: { kind: "suspend" } };
	if (key.ctrl && key.name === "l") return { state, effect: { kind: "redraw" } };
	if (state.mode === "help") return { state: { ...state, mode: "choose" } };
	return state.mode === "edit" ? pressInEdit(state, key) : pressInChoose(state, key.ctrl ? { ...key, name: "" } : key);
};
