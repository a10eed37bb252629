import { byId, element } from "./elements.ts";
import type { OriginAnswer } from "./protocol.ts";

const LANGUAGES = new Intl.DisplayNames("en", { type: "language", fallback: "code" });

/** A language by its English name. */
export const languageName = (code: string): string => LANGUAGES.of(code) ?? code;

/** Cues that are worth a reader's time. */
const MOST_CUES = 8;

/** No evidence is certain. */
const inPercent = (probability: number): string => {
	const percent = Math.round(100 * probability);
	return percent >= 100 ? "Over 99 %" : percent <= 0 ? "Under 1 %" : `${percent} %`;
};

/** A lexicon's pattern without the marks of the pattern language. */
const readable = (pattern: string): string =>
	pattern
		.replace(/[()[\]]/g, "")
		.replace(/\|/g, "/")
		.replace(/<\w+>/g, "…");

/** Shows how likely the article is a translation, from where, and what says so; nothing of no article. */
export const showOrigin = (origin: OriginAnswer | undefined): void => {
	const card = byId("origin", HTMLElement);
	card.hidden = origin === undefined;
	if (!origin) return;
	const { probability, language, cues } = origin;
	const wasOpen = card.querySelector("details")?.open ?? false;
	const from = language === null ? "" : `; if so, from ${languageName(language)}`;
	const rows = cues
		.slice(0, MOST_CUES)
		.map(({ kind, name, language: of, weight }) =>
			element(
				"li",
				{},
				element("span", { class: "weight" }, `${weight < 0 ? "−" : "+"}${Math.abs(weight).toFixed(1)}`),
				element("span", { title: name }, kind === "phrase" ? `“${readable(name)}”` : name),
				of ? element("span", { class: "quiet" }, ` ${languageName(of)}`) : "",
			),
		);
	card.replaceChildren(
		element("h2", {}, "Origin"),
		element("p", {}, element("strong", {}, inPercent(probability)), ` likely a machine translation${from}`),
		element("meter", {
			min: "0",
			max: "1",
			value: String(probability),
			"aria-label": "Probability of machine translation",
		}),
	);
	if (rows.length === 0) return;
	const details = element(
		"details",
		{ open: wasOpen },
		element("summary", {}, "What says so"),
		element("ul", {}, ...rows),
	);
	card.append(details);
};
