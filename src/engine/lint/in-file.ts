import type { Finding, Span } from "../../core/index.ts";
import type { DecodedArticle } from "../../text/index.ts";

/**
 * A finding with its proposals in the file's own spelling. One that `spell` cannot write there is dropped; if that is the
 * first one, so are the others, for the finding's safety speaks of the first.
 */
export const respelled = (finding: Finding, spell: (proposal: string) => string | undefined): Finding => {
	if (finding.expected.length === 0) return finding;
	const expected = finding.expected.map(spell);
	if (expected[0] === undefined) return { ...finding, expected: [], safety: "none" };
	return { ...finding, expected: expected.filter((proposal) => proposal !== undefined) };
};

/** A finding of a decoded article at its place in the file. */
export const placedInFile = (finding: Finding, { toSource }: DecodedArticle, source: string): Finding => {
	const placed = ({ start, end }: Span): Span => ({ start: toSource(start), end: toSource(end) });
	const span = placed(finding.span);
	return { ...finding, span, actual: source.slice(span.start, span.end), ...relatedAt(finding, placed) };
};

/** The places of a finding's evidence, moved as the finding is. */
export const relatedAt = ({ related }: Finding, placed: (span: Span) => Span): Pick<Finding, "related"> =>
	related ? { related: related.map(({ span, message }) => ({ span: placed(span), message })) } : {};
