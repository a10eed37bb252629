/** Narrows the page of the HTML report down to some findings and articles. Reading needs none of it. */

const form = document.querySelector<HTMLFormElement>("#filters");
const shown = document.querySelector<HTMLElement>("#shown");

/** Does an element with the marks of a finding pass the filters? */
const passes = (data: DOMStringMap, levels: ReadonlySet<string>, rule: string, language: string): boolean =>
	levels.has(data["level"] ?? "") &&
	(rule === "" || data["rule"] === rule) &&
	(language === "" || data["language"] === language);

const narrow = (fields: FormData): void => {
	const levels = new Set(fields.getAll("level").map(String));
	const [rule, language, name] = ["rule", "language", "article"].map((field) => String(fields.get(field) ?? ""));
	const wanted = (name ?? "").trim().toLowerCase();
	const counts = { findings: 0, allFindings: 0, articles: 0, allArticles: 0 };
	const isUnfiltered = levels.size === 3 && rule === "" && language === "";
	const hidden = new Set<string>();
	for (const article of document.querySelectorAll<HTMLElement>(".article")) {
		let left = 0;
		for (const note of article.querySelectorAll<HTMLElement>(".note")) {
			counts.allFindings++;
			const passed = passes(note.dataset, levels, rule ?? "", language ?? "");
			if (passed) left++;
			note.classList.toggle("off", !passed);
			const hit = note.previousElementSibling;
			hit?.classList.toggle("off", !passed);
			if (passed) hit?.removeAttribute("tabindex");
			else hit?.setAttribute("tabindex", "-1");
		}
		const title = article.querySelector("h3")?.textContent.toLowerCase() ?? "";
		article.hidden = !title.includes(wanted) || (left === 0 && !isUnfiltered);
		counts.allArticles++;
		if (article.hidden) hidden.add(article.id);
		else {
			counts.articles++;
			counts.findings += left;
		}
	}
	for (const row of document.querySelectorAll<HTMLElement>("tr[data-article]")) {
		const isListed = row.querySelector("a") === null;
		const title = row.querySelector("th")?.textContent.toLowerCase() ?? "";
		// Of an article whose text is not shown, only the name is known.
		row.hidden = isListed ? !title.includes(wanted) : hidden.has(row.dataset["article"] ?? "");
	}
	if (shown)
		shown.textContent = `${counts.findings.toLocaleString("en")} of ${counts.allFindings.toLocaleString("en")} findings in ${counts.articles.toLocaleString("en")} of ${counts.allArticles.toLocaleString("en")} articles`;
};

if (form) {
	const update = () => narrow(new FormData(form));
	form.hidden = false;
	form.addEventListener("input", update);
	form.addEventListener("submit", (event) => event.preventDefault());
	// The fields have their first values again only after the event.
	form.addEventListener("reset", () => setTimeout(update));
	update();
}
