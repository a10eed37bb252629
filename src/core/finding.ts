import type { Level, Safety, Severity } from "./level.ts";
import type { MqmType } from "./mqm.ts";
import type { Span } from "./span.ts";

/** What a rule yields: one place, the message it chose, and what may stand there instead. */
export interface Problem<MessageId extends string = string> {
	/** Marks exactly what a proposal replaces. Offsets as the rule's reach has it: in the block, or in the article. */
	readonly span: Span;
	readonly message: MessageId;
	/** Further values for the message's placeholders beside `{actual}` and `{expected}`. */
	readonly values?: Readonly<Record<string, string>>;
	/** Proposals, best first; `""` removes the span. None if absent. */
	readonly expected?: readonly string[];
	/** Of the first proposal. The rule's ceiling if absent, `none` without proposals. */
	readonly safety?: Safety;
	/** Lower than the rule's own level where the evidence is weaker. */
	readonly level?: Level;
	/** Other than the rule's own where the evidence says that more, or less, is lost. */
	readonly severity?: Severity;
	/** The reason: the foreign construct behind it, the evidence in this article. */
	readonly note?: string;
	/** The source language that the finding speaks of, as an ISO 639-1 code. */
	readonly language?: string;
}

/** Where an article stands in a file that holds many: JSON Lines, CSV. */
export interface RecordPlace {
	/** Counts from 1, blank lines and a header line not counted. */
	readonly record: number;
	readonly field: string;
}

/** One artifact or residue at one place of an article. */
export interface Finding {
	readonly ruleId: string;
	readonly family: string;
	readonly level: Level;
	readonly severity: Severity;
	readonly mqm: MqmType;
	/** UTF-16 offsets into the article's source. */
	readonly span: Span;
	/** `source.slice(span.start, span.end)`. */
	readonly actual: string;
	readonly expected: readonly string[];
	readonly safety: Safety;
	readonly reason: string;
	readonly note: string | null;
	readonly language: string | null;
	readonly url: string | null;
	/** Equal for the same rule on the same sentence, wherever the sentence moves; 16 hexadecimal digits. */
	readonly fingerprint: string;
	/** In a file of many articles: which one. */
	readonly record?: RecordPlace;
}
