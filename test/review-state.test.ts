import { describe, expect, it } from "vitest";
import { cellsOf } from "../src/cli/review/cells.ts";
import { editLine, inputOf } from "../src/cli/review/input.ts";
import { type Key, keyOf } from "../src/cli/review/key.ts";
import { colored, uncolored } from "../src/cli/review/paint.ts";
import { type Effect, newState, press, refreshed, type State } from "../src/cli/review/state.ts";
import { viewOf } from "../src/cli/review/view.ts";
import type { Group } from "../src/engine/index.ts";

const groupOf = (key: string, proposals: readonly string[], places = 1, actual = "the the"): Group => ({
	key,
	ruleId: "doubled-word",
	level: "error",
	reason: `Unexpected repeated word \`${actual}\``,
	note: "why",
	actual,
	proposals,
	findings: Array.from({ length: places }, (_, i) => ({
		path: `a-folder-with-a-long-name/article-${i}.txt`,
		finding: {
			ruleId: "doubled-word",
			family: "mechanics",
			level: "error",
			severity: "minor",
			mqm: "linguistic-conventions/duplication",
			span: { start: 10, end: 17 },
			actual,
			expected: proposals,
			safety: "safe",
			reason: "",
			note: null,
			language: null,
			url: null,
			fingerprint: "",
		},
		line: i + 1,
		column: 11,
		before: "It was at ",
		after: " end of a long road that leads nowhere in particular, on a day of rain",
	})),
});
const key = (name: string, more: Partial<Key> = {}): Key => ({
	name,
	ctrl: false,
	shift: false,
	text: name.length === 1 ? name : "",
	...more,
});
const THREE = [groupOf("one", ["the", "this"], 4), groupOf("two", []), groupOf("three", [""])];

/** The state after keys, and the last effect. */
const afterKeys = (
	state: State,
	...keys: readonly (string | Key)[]
): { readonly state: State; readonly effect?: Effect } => {
	let effect: Effect | undefined;
	let now = state;
	for (const one of keys) {
		const pressed = press(now, typeof one === "string" ? key(one) : one);
		now = pressed.state;
		effect = pressed.effect;
	}
	return { state: now, ...(effect ? { effect } : {}) };
};

describe("the keys of a review", () => {
	const start = newState(THREE, 0, 0);

	it("accept the proposal, or another one that was chosen", () => {
		expect(afterKeys(start, "a").effect).toEqual({ kind: "replace", group: THREE[0], text: "the" });
		expect(afterKeys(start, "2", "a").effect).toEqual({ kind: "replace", group: THREE[0], text: "this" });
		expect(afterKeys(start, "3").state.message).toBe("There is no proposal 3");
		expect(afterKeys(start, "s", "s", "a").effect).toEqual({ kind: "replace", group: THREE[2], text: "" });
	});

	it("say what else to do where nothing is proposed", () => {
		const { state, effect } = afterKeys(start, "s", "a");
		expect(effect).toBeUndefined();
		expect(state.message).toContain("Nothing is proposed");
	});

	it("edit once for all places, starting from the proposal", () => {
		const { effect } = afterKeys(start, "e", key("backspace"), key("x"), key("return"));
		expect(effect).toEqual({ kind: "replace", group: THREE[0], text: "thx" });
		expect(afterKeys(start, "e", key("u", { ctrl: true }), key("return")).effect).toMatchObject({
			kind: "replace",
			text: "",
		});
	});

	it("do nothing with an edit that is left, or that says what stands there", () => {
		expect(afterKeys(start, "e", "x", key("escape"))).toMatchObject({ state: { mode: "choose" } });
		expect(afterKeys(start, "e", "x", key("escape")).effect).toBeUndefined();
		const same = afterKeys(start, "s", "e", key("return"));
		expect(same.effect).toBeUndefined();
		expect(same.state.mode).toBe("edit");
	});

	it("type letters while a text is typed, and commands else", () => {
		const { state, effect } = afterKeys(start, "e", "q", "r", "u");
		expect(effect).toBeUndefined();
		expect(state.input.characters.join("")).toBe("theqru");
	});

	it("move among the groups, and stop at their ends", () => {
		expect(afterKeys(start, "s", "s").state.at).toBe(2);
		expect(afterKeys(start, "s", "s", "s").state).toMatchObject({ at: 2, message: "This is the last group" });
		expect(afterKeys(start, "p").state).toMatchObject({ at: 0, message: "This is the first group" });
		expect(afterKeys(start, "2", "s", "p").state.choice).toBe(0);
	});

	it("end, suspend and undo", () => {
		expect(afterKeys(start, "q").effect).toEqual({ kind: "quit" });
		expect(afterKeys(start, key("c", { ctrl: true })).effect).toEqual({ kind: "interrupt" });
		expect(afterKeys(start, "e", key("c", { ctrl: true })).effect).toEqual({ kind: "interrupt" });
		expect(afterKeys(start, key("z", { ctrl: true })).effect).toEqual({ kind: "suspend" });
		expect(afterKeys(start, "u").effect).toEqual({ kind: "undo" });
		expect(afterKeys(start, key("a", { shift: true })).effect).toEqual({ kind: "apply-decided" });
		expect(afterKeys(start, key("a", { ctrl: true })).effect).toBeUndefined();
	});

	it("show help, and go back at any key without its doing anything", () => {
		const help = afterKeys(start, key("", { text: "?" }));
		expect(help.state.mode).toBe("help");
		expect(afterKeys(help.state, "q")).toEqual({ state: { ...help.state, mode: "choose" } });
	});

	it("take what is pasted for text while one is typed, and for nothing else", () => {
		const paste = key("paste", { text: "a r q" });
		expect(afterKeys(start, paste)).toEqual({ state: start });
		expect(afterKeys(start, "e", paste).state.input.characters.join("")).toBe("thea r q");
	});
});

describe("what is left after a step", () => {
	const start = { ...newState(THREE, 0, 0), at: 1 };
	const now = (groups: readonly Group[]) => ({ groups, decided: 0, rejected: 0, message: "done" });

	it("shows the group that takes the place of the one that went", () => {
		expect(refreshed(start, now([THREE[0], THREE[2]].filter((group) => group !== undefined)), { by: 1 })).toMatchObject(
			{ at: 1, done: 1 },
		);
		expect(refreshed(start, now(THREE.slice(0, 1)), { by: 1 }).at).toBe(0);
		expect(refreshed(start, now([])).at).toBe(0);
	});

	it("shows the group that an undone step brings back", () => {
		expect(refreshed({ ...start, done: 1 }, now(THREE), { by: -1, key: "three" })).toMatchObject({ at: 2, done: 0 });
	});
});

describe("a typed line", () => {
	it("is edited as in a shell", () => {
		const typed = (text: string, ...keys: readonly Key[]) =>
			keys.reduce((line, one) => editLine(line, one), inputOf(text));
		const text = (line: ReturnType<typeof typed>) => line.characters.join("");
		const ctrl = (name: string) => key(name, { ctrl: true });
		expect(text(typed("one two", ctrl("w"), key("x")))).toBe("one x");
		expect(text(typed("one", ctrl("a"), key("x")))).toBe("xone");
		expect(text(typed("one", ctrl("a"), key("right"), ctrl("k")))).toBe("o");
		expect(text(typed("one", key("home"), key("delete")))).toBe("ne");
		expect(text(typed("one", key("left"), key("left"), ctrl("u"), key("end"), key("y")))).toBe("ney");
		expect(text(typed("caf\u0065\u0301", key("backspace")))).toBe("caf");
	});

	it("takes what keys type, and no control characters", () => {
		expect(keyOf("é", { name: undefined })).toEqual({ name: "", ctrl: false, shift: false, text: "é" });
		expect(keyOf("\u0001", { name: "a", ctrl: true }).text).toBe("");
		expect(keyOf("\u001B", { name: "escape" }).text).toBe("");
	});
});

describe("the screen of a review", () => {
	const bare = (line: string) => line.replace(/\u001B\[\d+m/g, "");

	it("fits any window, with colors and without", () => {
		const wide = groupOf(
			"wide",
			["外務大臣", "外相", "the minister of foreign affairs of the whole republic"],
			30,
			"外交部長官閣下 business minister foreigners\n of it",
		);
		for (const state of [
			newState([wide, ...THREE], 2, 1),
			afterKeys(newState([wide], 0, 0), "e", key("", { text: "次".repeat(60) })).state,
			afterKeys(newState(THREE, 0, 0), key("", { text: "?" })).state,
			{ ...newState([], 0, 0), message: "Changed 3 places in 3 files; not done: a.txt: permission denied" },
		])
			for (const paint of [colored, uncolored])
				for (const size of [
					{ columns: 200, rows: 60 },
					{ columns: 80, rows: 24 },
					{ columns: 40, rows: 12 },
					{ columns: 14, rows: 5 },
				]) {
					const { lines, cursor } = viewOf(state, size, paint);
					expect(lines.length).toBeLessThanOrEqual(size.rows);
					for (const line of lines) expect(cellsOf(bare(line)), JSON.stringify(line)).toBeLessThanOrEqual(size.columns);
					if (cursor) {
						expect(cursor.row).toBeLessThan(size.rows);
						expect(cursor.column).toBeLessThan(size.columns);
					}
				}
	});

	it("tells old from new words without colors", () => {
		const { lines } = viewOf(newState(THREE, 0, 0), { columns: 120, rows: 24 }, uncolored);
		expect(lines.join("\n")).toContain("It was at [-the the-]{+the+} end of a long road");
		expect(lines.join("\n")).not.toContain("\u001B");
	});

	it("shows no control characters of an article", () => {
		const evil = groupOf("evil", ["\u001B[2J"], 1, "\u001B]0;owned\u0007");
		for (const line of viewOf(newState([evil], 0, 0), { columns: 80, rows: 24 }, uncolored).lines)
			expect(line).not.toMatch(/[\0-\x1F\x7F-\x9F]/);
	});
});
