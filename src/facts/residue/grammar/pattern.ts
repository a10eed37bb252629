import { compiled } from "../letters.ts";
import type { Pattern, ResidueKind, Trust } from "../types.ts";

/**
 * A pattern that the whole line must match, in lower case; marks at its end (`:`, `?`, `»`, `…`) are allowed.
 * `sources` are alternatives in the syntax of regular expressions, without nested quantifiers.
 */
export const whole = (kind: ResidueKind, trust: Trust, note: string, sources: readonly string[]): Pattern => ({
	kind,
	trust,
	note,
	on: "lower",
	pattern: compiled(`^(?:${sources.join("|")})[ :.!?*|>\\u00bb\\u203a\\u2192\\u2026-]{0,4}$`),
});

/** A pattern for the start of a line in lower case; what follows is free. */
export const opening = (kind: ResidueKind, trust: Trust, note: string, sources: readonly string[]): Pattern => ({
	kind,
	trust,
	note,
	on: "lower",
	pattern: compiled(`^(?:${sources.join("|")})`),
});

/** A pattern for the whole line as it is written: where capitals tell. */
export const written = (kind: ResidueKind, trust: Trust, note: string, sources: readonly string[]): Pattern => ({
	kind,
	trust,
	note,
	on: "exact",
	pattern: compiled(`^(?:${sources.join("|")})$`),
});

/** As {@link written}, for a line that starts with a dash. */
export const dashed = (kind: ResidueKind, trust: Trust, note: string, sources: readonly string[]): Pattern => ({
	...written(kind, trust, note, sources),
	on: "dashed",
});

/** A pattern for the whole of a bracket at the end of a line; with `caption`, of a line with some text before it. */
export const bracketed = (
	on: "bracket" | "caption",
	kind: ResidueKind,
	trust: Trust,
	note: string,
	sources: readonly string[],
): Pattern => ({
	kind,
	trust,
	note,
	on,
	pattern: compiled(`^\\((?:${sources.join("|")})\\)\\.?$`),
});

/** A pattern for the end of a line without an end mark, as it is written. */
export const ending = (kind: ResidueKind, trust: Trust, note: string, sources: readonly string[]): Pattern => ({
	kind,
	trust,
	note,
	on: "end",
	pattern: compiled(`(?:${sources.join("|")})$`),
});

/**
 * A pattern that is only tried on lines that hold `has` (in lower case). A regular expression is compiled when it is first
 * run, the long ones in 2 to 10 ms, so that most start-ups need not pay for most of the grammar.
 */
export const having = (has: RegExp, pattern: Pattern): Pattern => ({ ...pattern, has });

/** As {@link whole}, on a line whose dates and times are marked. */
export const dated = (kind: ResidueKind, trust: Trust, note: string, sources: readonly string[]): Pattern => ({
	...whole(kind, trust, note, sources),
	on: "dated",
});
