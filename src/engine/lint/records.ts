import type { Finding } from "../../core/index.ts";
import { type BrokenRecord, loadContainer, type Part } from "../../text/index.ts";
import { respelled } from "./in-file.ts";
import type { Linted } from "./linter.ts";
import type { Measure } from "./measure.ts";
import { runProblem } from "./run-problem.ts";

const isPart = (found: Part | BrokenRecord): found is Part => "spell" in found;

/** A finding of one article at its place in the file. */
const placed = (finding: Finding, part: Part, source: string): Finding => {
	const span = { start: part.toSource(finding.span.start), end: part.toSource(finding.span.end) };
	return {
		...respelled(finding, (proposal) => part.spellInside(proposal)),
		span,
		actual: source.slice(span.start, span.end),
		record: { record: part.record, field: part.field },
	};
};

/**
 * Lints each article of a file of records by itself and writes what was fixed back into its record; all else of the
 * file stays as it is. A record that cannot be read is a finding. Throws a `RangeError` for a spelling that does not
 * read back, with nothing written.
 */
export const lintRecords = async (
	format: string,
	source: string,
	fields: readonly string[],
	lintText: (text: string) => Promise<Linted>,
): Promise<Linted> => {
	const container = await loadContainer(format);
	const results: Linted[] = [];
	const pieces: string[] = [];
	let at = 0;
	for (const found of container.split(source, { fields })) {
		if (!isPart(found)) continue;
		const linted = await lintText(found.text);
		// The text is kept only until the second reading, which finds the places.
		results.push(linted);
		if (linted.source === found.text) continue;
		pieces.push(source.slice(at, found.span.start), found.spell(linted.source));
		at = found.span.end;
	}
	const written = pieces.length > 0 ? pieces.join("") + source.slice(at) : source;
	const findings: Finding[] = [];
	const measures: Measure[] = [];
	let broken = false;
	let next = 0;
	for (const found of container.split(written, { fields })) {
		if (!isPart(found)) {
			broken = true;
			const { span, record } = found;
			findings.push(
				runProblem("unreadable-record", `Cannot read record ${record}: ${found.reason}`, {
					span,
					actual: written.slice(span.start, span.end),
				}),
			);
			continue;
		}
		const linted = results[next++];
		if (!linted || linted.source !== found.text)
			throw new RangeError(
				`Record ${found.record}: the ${format} written for its field ${found.field} does not read back`,
			);
		findings.push(...linted.findings.map((finding) => placed(finding, found, written)));
		const record = { record: found.record, field: found.field };
		for (const measure of linted.measures ?? []) measures.push({ ...measure, record });
	}
	return {
		source: written,
		findings,
		fixed: results.flatMap(({ fixed }) => fixed),
		suppressed: results.flatMap(({ suppressed }) => suppressed),
		crashed: broken || results.some(({ crashed }) => crashed),
		...(measures.length > 0 ? { measures } : {}),
	};
};
