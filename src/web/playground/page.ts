import { presets, version } from "playground:choices";
import type { FixMode } from "../../chain/index.ts";
import type { Finding } from "../../core/index.ts";
import { shiftedBy } from "./change.ts";
import { createEditor } from "./editor.ts";
import { button, byId, element } from "./elements.ts";
import { createFindingsList } from "./findings-list.ts";
import { startLinting } from "./linting.ts";
import { showOrigin } from "./origin-card.ts";
import type { LintAnswer, Settings } from "./protocol.ts";

/** A longer text (UTF-16 units) is no article; marking it at each keystroke would make typing slow. */
const LONGEST = 200_000;

const form = byId("settings", HTMLFormElement);
const status = byId("status", HTMLElement);
const live = byId("live", HTMLElement);
const progress = byId("progress", HTMLProgressElement);
const counts = byId("counts", HTMLElement);
const empty = byId("empty", HTMLElement);
const off = byId("off", HTMLElement);
const fixSafe = byId("fix-safe", HTMLButtonElement);
const fixAll = byId("fix-all", HTMLButtonElement);
const example = byId("example", HTMLSelectElement);

const switchedOff = new Set<string>();
let findings: readonly Finding[] = [];
let current = -1;
let isLoaded = false;
/** What was done to the text, until the text that it left has been linted. */
let deed = "";

const settingsNow = (): Settings => {
	const fields = new FormData(form);
	const translated = fields.get("translated");
	return {
		preset: String(fields.get("preset")),
		translated: translated === "always" || translated === "never" ? translated : "auto",
		format: String(fields.get("format")),
		off: [...switchedOff].sort(),
	};
};

/** Milliseconds without news before somebody who listens is told: not at each keystroke. */
const SETTLE = 800;
let announcing: ReturnType<typeof setTimeout> | undefined;

/** Says how things stand; `spoken` is what is worth interrupting for. */
const say = (text: string, spoken = text): void => {
	status.textContent = text;
	clearTimeout(announcing);
	announcing = setTimeout(() => {
		live.textContent = spoken;
	}, SETTLE);
};

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;

const lint = (fix: FixMode = "none"): void => {
	const { text } = editor;
	if (text.length > LONGEST) {
		show([]);
		say(`${text.length.toLocaleString("en")} characters are too many for this page; lint the file with postedit`);
		return;
	}
	linting.lint(text, settingsNow(), fix);
};

/** The finding that the caret stands in, or at the end of. */
const findingAt = (offset: number): number =>
	findings.findIndex(({ span }) => span.start <= offset && offset <= span.end);

/** Marks the findings, and the one that is looked at; `isSought` if somebody went there. */
const look = (at: number, isSought = false): void => {
	current = at;
	editor.mark(findings, findings[at]);
	list.setCurrent(at, isSought);
};

const show = (next: readonly Finding[]): void => {
	findings = next;
	list.show(findings);
	look(findingAt(editor.caret));
	const fixable = (mode: "safe" | "unsafe"): number =>
		findings.filter(({ expected, safety }) => expected.length > 0 && safety === mode).length;
	const [safe, unsafe] = [fixable("safe"), fixable("unsafe")];
	fixSafe.disabled = safe === 0;
	fixSafe.textContent = safe === 0 ? "Fix all safe" : `Fix all safe (${safe})`;
	fixAll.disabled = safe + unsafe === 0;
	fixAll.textContent = safe + unsafe === 0 ? "Fix all" : `Fix all (${safe + unsafe})`;
	counts.textContent = (["error", "warning", "info"] as const)
		.map((level) => ({ level, count: findings.filter((finding) => finding.level === level).length }))
		.filter(({ count }) => count > 0)
		.map(({ level, count }) => (level === "info" ? `${count} info` : plural(count, level)))
		.join(", ");
	empty.hidden = true;
};

const linted = ({ source, findings: found, fixed, origin, milliseconds }: LintAnswer, fix: FixMode): void => {
	if (!isLoaded) {
		isLoaded = true;
		progress.hidden = true;
	}
	if (fix !== "none") {
		deed = `${plural(fixed, "change")} made, `;
		editor.become(source);
	}
	show(found);
	const isBlank = editor.text.trim() === "";
	empty.hidden = found.length > 0 && !isBlank;
	empty.textContent = isBlank ? "Nothing yet." : "Nothing found.";
	showOrigin(isBlank ? undefined : origin);
	const count = plural(found.length, "finding");
	say(
		deed === "" ? `${count}, linted in ${Math.max(1, Math.round(milliseconds))} ms` : `${deed}${count} left`,
		`${deed}${count}`,
	);
	if (fix === "none") deed = "";
};

const editor = createEditor({
	changed(change) {
		// Marks keep their places until the answer is there.
		show(shiftedBy(findings, change));
		lint();
	},
	moved() {
		const at = findingAt(editor.caret);
		if (at !== current) look(at, true);
	},
});

const go = (at: number): void => {
	const finding = findings[at];
	if (!finding) return;
	look(at, true);
	editor.select(finding.span.start, finding.span.end);
};

const fix = (at: number, proposal: string): void => {
	const finding = findings[at];
	if (!finding) return;
	const { start, end } = finding.span;
	const byKeyboard = list.hasFocus();
	deed = proposal === "" ? "Removed, " : `Changed to “${proposal.trim()}”, `;
	editor.become(editor.text.slice(0, start) + proposal + editor.text.slice(end));
	if (!byKeyboard || !list.focus(at)) editor.focus();
};

const showSwitchedOff = (): void => {
	off.hidden = switchedOff.size === 0;
	off.replaceChildren(
		`Switched off: ${[...switchedOff].sort().join(", ")} `,
		button(
			{},
			() => {
				switchedOff.clear();
				showSwitchedOff();
				lint();
				editor.focus();
			},
			"Switch on again",
		),
	);
};

const list = createFindingsList({
	go,
	fix,
	switchOff(ruleId) {
		switchedOff.add(ruleId);
		showSwitchedOff();
		lint();
	},
});

const linting = startLinting({
	linted,
	failed(reason) {
		progress.hidden = true;
		say(`The text could not be linted: ${reason}. Loading the page again may help.`);
	},
	loading(loaded, total) {
		if (isLoaded) return;
		progress.max = total;
		progress.value = loaded;
		say(`Loading rules and lexicons: ${(total / 1e6).toFixed(1)} MB, once`);
	},
});

const step = (by: 1 | -1): void => {
	if (findings.length === 0) return;
	const { caret } = editor;
	const from = current >= 0 ? current : findings.findIndex(({ span }) => span.start > caret) - (by > 0 ? 1 : 0);
	go((from + by + findings.length) % findings.length);
};

document.addEventListener("keydown", (event) => {
	if (event.key === "F8") step(event.shiftKey ? -1 : 1);
	else if (event.key === "Enter" && event.altKey) {
		const [first] = findings[current]?.expected ?? [];
		if (first === undefined) return;
		fix(current, first);
	} else return;
	event.preventDefault();
});
fixSafe.addEventListener("click", () => lint("safe"));
fixAll.addEventListener("click", () => lint("unsafe"));
byId("copy", HTMLButtonElement).addEventListener("click", async () => {
	try {
		await navigator.clipboard.writeText(editor.text);
		say("Copied.");
	} catch {
		say("The browser does not let the page copy; select the text and copy it.");
	}
});
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("change", async ({ target }) => {
	if (target !== example) {
		lint();
		return;
	}
	const { examples } = await import("playground:examples");
	const chosen = examples.find(({ name }) => name === example.value);
	if (!chosen) return;
	const format = form.elements.namedItem("format");
	if (format instanceof HTMLSelectElement) format.value = chosen.format;
	editor.become(chosen.text);
	editor.select(0, 0);
});

byId("version", HTMLElement).textContent = version;
byId("preset", HTMLSelectElement).append(
	...presets.map(([name, summary]) => element("option", { value: name, title: summary }, name)),
);
import("playground:examples").then(({ examples }) => {
	example.append(...examples.map(({ name }) => element("option", { value: name }, name)));
	// The first text loads what all need, so that the reader's own does not wait for it.
	if (editor.text.trim() === "") linting.lint(examples[0]?.text ?? "", settingsNow());
	else lint();
});
