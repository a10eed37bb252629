import type { Finding, Severity } from "../../core/index.ts";

/** What an error costs by its severity, as in the MQM scoring models (themqm.org, "The MQM Scoring Models", 2024). */
export const WEIGHTS: Readonly<Record<Severity, number>> = { neutral: 0, minor: 1, major: 5, critical: 25 };

/** The penalty of one finding. What speaks of the run or the file, and not of its text, costs nothing. */
export const penaltyOf = ({ family, severity }: Finding): number => (family === "run" ? 0 : WEIGHTS[severity]);

/** Under so many words a rate says little: MQM asks for samples of about a page. */
export const SAMPLE = 300;

/** A penalty normed to 1,000 words; 0 for a text without words. */
export const normed = (penalty: number, words: number): number => (words === 0 ? 0 : (1000 * penalty) / words);
