/** What a run does about a finding, in ESLint's words, gravest first. */
export const LEVELS = ["error", "warning", "info"] as const;
export type Level = (typeof LEVELS)[number];

/** What a finding costs in a quality score: MQM's severities. */
export const SEVERITIES = ["neutral", "minor", "major", "critical"] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * How far the first proposal can be trusted, most trusted first. `safe`: an editor would apply it unseen, no word of the
 * article changes. `unsafe`: probably right, but words, names or facts change. `none`: for the reader to decide.
 */
export const SAFETIES = ["safe", "unsafe", "none"] as const;
export type Safety = (typeof SAFETIES)[number];

/** Is `safety` allowed under a ceiling? */
export const withinCeiling = (safety: Safety, ceiling: Safety): boolean =>
	SAFETIES.indexOf(safety) >= SAFETIES.indexOf(ceiling);
