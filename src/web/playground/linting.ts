import type { FixMode } from "../../chain/index.ts";
import type { Answer, LintAnswer, LintRequest, Settings } from "./protocol.ts";

/** What the page wants linted. */
export type Work = Omit<LintRequest, "id">;

/** Talks to the worker: one text is with it at a time, and of those that wait only the last is sent. */
export interface Linting {
	lint(source: string, settings: Settings, fix?: FixMode): void;
}

export interface LintingEvents {
	/** Of the last text that was asked about; `fix` is what was asked. Older answers are not heard of. */
	linted(answer: LintAnswer, fix: FixMode): void;
	failed(reason: string): void;
	/** Bytes of the data that the rules read. */
	loading(loaded: number, total: number): void;
}

export const startLinting = (events: LintingEvents): Linting => {
	const worker = new Worker(new URL(WORKER, import.meta.url), { type: "module" });
	let id = 0;
	let busy: Work | undefined;
	let waiting: Work | undefined;
	const send = (work: Work) => {
		busy = work;
		worker.postMessage({ id: ++id, ...work } satisfies LintRequest);
	};
	worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
		if (data.kind === "loading") {
			events.loading(data.loaded, data.total);
			return;
		}
		const { fix = "none" } = busy ?? {};
		const next = waiting;
		busy = undefined;
		waiting = undefined;
		// Another text is there already: this answer is about one that nobody sees any more.
		if (next) send(next);
		else if (data.kind === "failed") events.failed(data.reason);
		else events.linted(data, fix);
	});
	worker.addEventListener("error", ({ message }) => events.failed(message || "the linter could not be loaded"));
	return {
		lint(source, settings, fix = "none") {
			const work: Work = { source, settings, fix };
			if (busy) waiting = work;
			else send(work);
		},
	};
};
