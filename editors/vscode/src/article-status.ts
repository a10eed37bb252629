/** What the server says of an article as a whole: the parameters of the notification `postedit/status`. */
export interface ArticleStatus {
	readonly uri: string;
	readonly words: number;
	readonly findings: { readonly error: number; readonly warning: number; readonly info: number };
	/** Findings in 1,000 words. */
	readonly rate: number;
	/** That it is a machine translation, from 0 to 1, and the likeliest source language as an ISO 639-1 code. */
	readonly origin: { readonly probability: number; readonly language: string | null } | null;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === "object" && value !== null;

const isNumber = (value: unknown): value is number => typeof value === "number";

const originOf = (sent: unknown): ArticleStatus["origin"] =>
	isObject(sent) && isNumber(sent["probability"])
		? {
				probability: sent["probability"],
				language: typeof sent["language"] === "string" ? sent["language"] : null,
			}
		: null;

/** Reads what was sent; `undefined` if it is something else. */
export const articleStatusOf = (sent: unknown): ArticleStatus | undefined => {
	if (!isObject(sent) || typeof sent["uri"] !== "string" || !isObject(sent["findings"])) return undefined;
	const { error, warning, info } = sent["findings"];
	if (!isNumber(error) || !isNumber(warning) || !isNumber(info)) return undefined;
	return {
		uri: sent["uri"],
		words: isNumber(sent["words"]) ? sent["words"] : 0,
		findings: { error, warning, info },
		rate: isNumber(sent["rate"]) ? sent["rate"] : 0,
		origin: originOf(sent["origin"]),
	};
};

/** A sentence or two say next to nothing of where an article comes from. */
const FEWEST_WORDS = 50;

const LANGUAGES = new Intl.DisplayNames("en", { type: "language" });
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The short text of the status bar, with the editor's icons. */
export const labelOf = ({ findings }: ArticleStatus): string => {
	const parts = [
		findings.error > 0 ? `$(error) ${findings.error}` : "",
		findings.warning > 0 ? `$(warning) ${findings.warning}` : "",
		findings.info > 0 ? `$(info) ${findings.info}` : "",
	].filter((part) => part !== "");
	return parts.length === 0 ? "$(check) postedit" : `postedit ${parts.join(" ")}`;
};

/** The sentences of the tooltip. */
export const sentencesOf = ({ words, findings, rate, origin }: ArticleStatus): readonly string[] => {
	const all = findings.error + findings.warning + findings.info;
	return [
		all === 0
			? "Nothing found."
			: `${counted(findings.error, "error", "errors")}, ${counted(findings.warning, "warning", "warnings")}, ${counted(findings.info, "hint", "hints")}: ${rate} in 1,000 words.`,
		...(origin && words >= FEWEST_WORDS
			? [
					`A machine translation with a probability of ${Math.round(100 * origin.probability)} %${origin.language === null ? "" : `, probably from ${LANGUAGES.of(origin.language) ?? origin.language}`}.`,
				]
			: []),
	];
};
