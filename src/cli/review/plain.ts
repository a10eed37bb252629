import { createInterface } from "node:readline";
import type { Group, Review } from "../../engine/index.ts";
import type { Terminal } from "../terminal.ts";
import { groupLines, placeLines } from "./describe.ts";
import { type Paint, uncolored } from "./paint.ts";
import { perform } from "./perform.ts";
import { chosenText, currentGroup, type Effect, newState, type State } from "./state.ts";

const COLUMNS = 100;
/** Places of a group that are printed. */
const MOST_PLACES = 5;

const HELP = `a          put the proposal in all places of the group
a 2        the second proposal
e TEXT     put TEXT there; without TEXT, remove what stands there
r          the article is right: ask no more
s          skip: ask again the next time
p          the group before
all        do again what was decided in an earlier review
u          undo the last step
q          quit
`;

/** What a line of a person or a script asks for. */
type Command =
	| Effect
	| { readonly kind: "move"; readonly by: number }
	| { readonly kind: "say"; readonly text: string };

const commandOf = (line: string, state: State, group: Group | undefined): Command => {
	const [, word = "", rest = ""] = /^\s*(\S*)\s*(.*?)\s*$/s.exec(line) ?? [];
	const needsGroup = /^(?:a|accept|e|edit|r|reject)$/.test(word);
	if (needsGroup && !group) return { kind: "say", text: "Nothing left to decide" };
	switch (word.toLowerCase()) {
		case "a":
		case "accept": {
			const text = rest === "" ? chosenText(state) : group?.proposals[Number(rest) - 1];
			if (text !== undefined && group) return { kind: "replace", group, text };
			return {
				kind: "say",
				text: rest === "" ? "Nothing is proposed here: e TEXT puts a text there" : `There is no proposal ${rest}`,
			};
		}
		case "e":
		case "edit":
			if (group && rest === group.actual) return { kind: "say", text: "That is what stands there now" };
			return group ? { kind: "replace", group, text: rest } : { kind: "say", text: "" };
		case "r":
		case "reject":
			return group ? { kind: "reject", group } : { kind: "say", text: "" };
		case "s":
		case "skip":
			return { kind: "move", by: 1 };
		case "p":
		case "back":
			return { kind: "move", by: -1 };
		case "u":
		case "undo":
			return { kind: "undo" };
		case "all":
			return { kind: "apply-decided" };
		case "q":
		case "quit":
			return { kind: "quit" };
		default:
			return { kind: "say", text: HELP };
	}
};

const groupText = (state: State, paint: Paint): string => {
	const group = currentGroup(state);
	if (!group) return "";
	const places = group.findings
		.slice(0, MOST_PLACES)
		.flatMap((found) => placeLines(found, chosenText(state), COLUMNS, paint));
	const more = group.findings.length - MOST_PLACES;
	return `\n${[
		`group ${state.at + 1} of ${state.groups.length}`,
		...groupLines(group, state.choice, COLUMNS, paint),
		...places,
		...(more > 0 ? [`${more} more`] : []),
	].join("\n")}\n`;
};

/**
 * A review line by line, for pipes, screen readers and terminals that can do no more: prints a group, reads an answer. The
 * end of the input, and of the groups, ends it.
 */
export const reviewInLines = async (review: Review, terminal: Terminal, paint: Paint = uncolored): Promise<State> => {
	let state = newState(review.open(), review.decided().length, review.rejected());
	const lines = createInterface({ input: terminal.stdin, crlfDelay: Number.POSITIVE_INFINITY });
	const prompt = () => terminal.print("[a]ccept [e]dit TEXT [r]eject [s]kip [u]ndo [q]uit [?] > ");
	if (state.decided > 0) await terminal.print(`Decided on earlier: ${state.decided}; \`all\` does that again here\n`);
	await terminal.print(groupText(state, paint));
	if (state.groups.length === 0 && state.decided === 0) {
		lines.close();
		return state;
	}
	await prompt();
	for await (const line of lines) {
		const command = commandOf(line, state, currentGroup(state));
		if (command.kind === "quit") break;
		if (command.kind === "say") await terminal.print(`${command.text.trimEnd()}\n`);
		else if (command.kind === "move") {
			// Behind the last group there is nothing more to ask.
			if (state.at + command.by >= state.groups.length) break;
			state = { ...state, at: Math.max(0, state.at + command.by), choice: 0 };
			await terminal.print(groupText(state, paint));
		} else {
			state = await perform(state, command, review);
			await terminal.print(`${state.message}\n`);
			if (state.groups.length === 0 && state.decided === 0) break;
			await terminal.print(groupText(state, paint));
		}
		await prompt();
	}
	lines.close();
	await terminal.print("\n");
	return state;
};
