import type { FixMode } from "../../chain/index.ts";
import type { Finding } from "../../core/index.ts";
import type { OriginCue } from "../../facts/index.ts";

/** How a text is linted, as the page's fields have it. */
export interface Settings {
	readonly preset: string;
	readonly translated: "auto" | "always" | "never";
	/** The name of a format that holds one article. */
	readonly format: string;
	/** Ids of rules that are switched off. */
	readonly off: readonly string[];
}

/** What the page asks of its worker. */
export interface LintRequest {
	/** Counts up; the answer has the same. */
	readonly id: number;
	readonly source: string;
	readonly settings: Settings;
	readonly fix: FixMode;
}

/** That the article is a machine translation, and from where. */
export interface OriginAnswer {
	/** From 0 to 1. */
	readonly probability: number;
	/** ISO 639-1. */
	readonly language: string | null;
	/** Strongest first. */
	readonly cues: readonly OriginCue[];
}

/** What a text came to. */
export interface LintAnswer {
	readonly kind: "linted";
	readonly id: number;
	/** After fixing. */
	readonly source: string;
	/** At their places in `source`. */
	readonly findings: readonly Finding[];
	/** How many findings were fixed. */
	readonly fixed: number;
	readonly origin: OriginAnswer;
	readonly milliseconds: number;
}

/** A text could not be linted. */
export interface FailureAnswer {
	readonly kind: "failed";
	readonly id: number;
	readonly reason: string;
}

/** How much of the data that the rules read has come, in bytes. */
export interface LoadingNotice {
	readonly kind: "loading";
	readonly loaded: number;
	readonly total: number;
}

export type Answer = LintAnswer | FailureAnswer | LoadingNotice;
