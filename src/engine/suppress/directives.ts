import registry from "../../../rules/registry.ts";
import { type Article, FAMILIES, type Finding, overlaps, type Span } from "../../core/index.ts";

/** What a comment switches off, and where. */
interface Directive {
	/** The comment itself. */
	readonly comment: Span;
	/** Findings that begin or lie here are meant. */
	readonly reach: Span;
	/** Ids of rules and families; all if empty. */
	readonly names: readonly string[];
}

/** What comments did to the findings of an article. */
export interface Heeded {
	readonly findings: readonly Finding[];
	readonly suppressed: readonly Finding[];
	/** Comments that switch nothing off, and the names in them that no rule has. */
	readonly unused: readonly { readonly span: Span; readonly reason: string }[];
}

/** `postedit-disable[-next-block] a, b -- why`; the reason is for people. */
const DIRECTIVE = /^\s*postedit-(disable-next-block|disable|enable)(?:\s+([\s\S]*?))?(?:\s+--\s+[\s\S]*)?\s*$/;

const namesIn = (list: string | undefined): readonly string[] =>
	(list ?? "").split(/[\s,]+/).filter((name) => name !== "" && name !== "all" && name !== "--");

const directivesOf = ({ comments = [], blocks, source }: Article): readonly Directive[] => {
	const directives: Directive[] = [];
	for (const [i, { span, text }] of comments.entries()) {
		const [, verb, list] = DIRECTIVE.exec(text) ?? [];
		const names = namesIn(list);
		if (verb === "disable-next-block") {
			const block = blocks.find(({ span: { start } }) => start >= span.end);
			directives.push({ comment: span, names, reach: block?.span ?? { start: span.end, end: span.end } });
		} else if (verb === "disable") {
			const end = comments.slice(i + 1).find(({ text: later }) => {
				const [, laterVerb, laterList] = DIRECTIVE.exec(later) ?? [];
				const enabled = namesIn(laterList);
				return laterVerb === "enable" && (enabled.length === 0 || names.every((name) => enabled.includes(name)));
			});
			directives.push({ comment: span, names, reach: { start: span.end, end: end?.span.start ?? source.length + 1 } });
		}
	}
	return directives;
};

const switchesOff = ({ reach, names }: Directive, { span, ruleId, family }: Finding): boolean =>
	(overlaps(reach, span) || (span.start >= reach.start && span.start < reach.end)) &&
	(names.length === 0 || names.includes(ruleId) || names.includes(family));

const isName = (name: string): boolean =>
	FAMILIES.some((family) => family === name) || registry.some(({ meta }) => meta.id === name);

/** Takes out of an article's findings what its comments and front matter switch off. */
export const heedDirectives = (article: Article, findings: readonly Finding[]): Heeded => {
	const directives = directivesOf(article);
	if (directives.length === 0) return { findings, suppressed: [], unused: [] };
	const used = new Set<Directive>();
	const suppressed: Finding[] = [];
	const kept = findings.filter((finding) => {
		const meant = directives.filter((directive) => switchesOff(directive, finding));
		for (const directive of meant) used.add(directive);
		if (meant.length > 0) suppressed.push(finding);
		return meant.length === 0;
	});
	const unused = directives.flatMap(({ comment, names }) =>
		names.filter((name) => !isName(name)).map((name) => ({ span: comment, reason: `no rule is called \`${name}\`` })),
	);
	for (const directive of directives)
		if (!used.has(directive)) unused.push({ span: directive.comment, reason: "it suppresses nothing" });
	return { findings: kept, suppressed, unused };
};
