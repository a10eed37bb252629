import type { Finding } from "../../core/index.ts";
import { button, byId, element, worded } from "./elements.ts";
import { languageName } from "./origin-card.ts";

/** What one can do about a finding. `at` is its place in the list. */
export interface FindingActions {
	go(at: number): void;
	fix(at: number, proposal: string): void;
	switchOff(ruleId: string): void;
}

/** So many are listed; a text with more is better fixed than read. */
const MOST_LISTED = 200;

/** A proposal on a button. */
const shownProposal = (proposal: string, actual: string): string =>
	proposal === "" || (proposal.trim() === "" && actual.trim() !== "") ? "Remove" : proposal.trim() || "␣";

const explain = async (ruleId: string, toggle: HTMLButtonElement, room: HTMLElement): Promise<void> => {
	const isOpen = toggle.getAttribute("aria-expanded") === "true";
	toggle.setAttribute("aria-expanded", String(!isOpen));
	room.hidden = isOpen;
	if (isOpen || room.hasChildNodes()) return;
	room.textContent = "Loading…";
	try {
		const { pages } = await import("playground:rules");
		// Our own pages, compiled when the playground was built; nothing of the article is in them.
		room.innerHTML = pages[ruleId] ?? "This rule has no page.";
	} catch {
		room.textContent = "The explanations cannot be loaded; is the network there?";
	}
};

const kindsOf = ({ mqm, severity, language, safety, expected }: Finding): string =>
	[
		mqm,
		severity,
		...(expected.length === 0
			? []
			: [safety === "safe" ? "safe fix" : safety === "unsafe" ? "changes words" : "to be decided"]),
		...(language === null ? [] : [languageName(language)]),
	].join(" · ");

const itemOf = (finding: Finding, at: number, actions: FindingActions): HTMLLIElement => {
	const { level, ruleId, reason, note, actual, expected, family } = finding;
	const id = `finding-${at}`;
	const room = element("div", { class: "explanation", id: `${id}-why`, hidden: true });
	const toggle = button(
		{ "aria-expanded": "false", "aria-controls": room.id, class: "plain" },
		() => void explain(ruleId, toggle, room),
		"Explain the rule",
	);
	return element(
		"li",
		{ class: `finding ${level}` },
		button(
			{ class: "go", id },
			() => actions.go(at),
			element("span", { class: "head" }, element("span", { class: "level" }, level), ` ${ruleId}`),
			element("span", { class: "reason" }, ...worded(reason)),
		),
		...(note === null ? [] : [element("p", { class: "why" }, ...worded(note))]),
		element("p", { class: "kinds quiet" }, kindsOf(finding)),
		element(
			"div",
			{ class: "actions", role: "group", "aria-labelledby": id },
			...expected.map((proposal) =>
				button({ class: "proposal" }, () => actions.fix(at, proposal), shownProposal(proposal, actual)),
			),
			...(family === "run"
				? []
				: [toggle, button({ class: "plain" }, () => actions.switchOff(ruleId), "Switch the rule off")]),
		),
		room,
	);
};

const keyOf = ({ ruleId, level, reason, actual, expected, note }: Finding): string =>
	JSON.stringify([ruleId, level, reason, actual, expected, note]);

/** Brings an item into sight where the list scrolls by itself; the page, and with it the text, stays where it is. */
const reveal = (item: Element): void => {
	const pane = item.closest(".pane");
	if (!pane) return;
	const inside = item.getBoundingClientRect();
	const around = pane.getBoundingClientRect();
	if (inside.top < around.top) pane.scrollTop -= around.top - inside.top + 8;
	else if (inside.bottom > around.bottom)
		pane.scrollTop += Math.min(inside.top - around.top, inside.bottom - around.bottom) + 8;
};

/** The list of findings. */
export interface FindingsList {
	/** Shows these, in order; what has not changed stays as it is, with what is open in it. */
	show(findings: readonly Finding[]): void;
	/** The finding that the caret is in; -1 if in none. The list is scrolled to it if `isSought`. */
	setCurrent(at: number, isSought: boolean): void;
	/** Is the keyboard in the list? */
	hasFocus(): boolean;
	/** Moves the keyboard to a finding, or to the last one before it that there is; says whether there is any. */
	focus(at: number): boolean;
}

export const createFindingsList = (actions: FindingActions): FindingsList => {
	const list = byId("findings", HTMLOListElement);
	let keys: readonly string[] = [];
	const items = (): readonly Element[] => [...list.children];
	// A button that is clicked leaves the caret where it is, so that the next key, or undo, goes to the text.
	list.addEventListener("mousedown", (event) => {
		if (event.target instanceof Element && event.target.closest("button")) event.preventDefault();
	});
	return {
		show(findings) {
			const listed = findings.slice(0, MOST_LISTED);
			const next = listed.map(keyOf);
			if (next.length === keys.length && next.every((key, i) => key === keys[i])) return;
			keys = next;
			const held = items().findIndex((item) => item.contains(document.activeElement));
			list.replaceChildren(...listed.map((finding, i) => itemOf(finding, i, actions)));
			if (findings.length > listed.length)
				list.append(element("li", { class: "quiet" }, `and ${findings.length - listed.length} more`));
			if (held >= 0) this.focus(held);
		},
		setCurrent(at, isSought) {
			for (const [i, item] of items().entries()) {
				if (i === at) item.setAttribute("aria-current", "true");
				else item.removeAttribute("aria-current");
			}
			const item = items()[at];
			if (item && isSought && !list.contains(document.activeElement)) reveal(item);
		},
		hasFocus: () => list.contains(document.activeElement),
		focus(at) {
			const goal = list.querySelectorAll<HTMLElement>(".go");
			goal[Math.min(at, goal.length - 1)]?.focus({ preventScroll: true });
			return goal.length > 0;
		},
	};
};
