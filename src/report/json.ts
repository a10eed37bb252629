import { type ToPoint, toPointOf } from "../chain/index.ts";
import type { Finding } from "../core/index.ts";
import type { FileResult } from "../engine/index.ts";
import type { Report } from "./report.ts";

/** A finding as other programs read it: vfile-message's names; lines and columns count from 1, offsets in UTF-16 units. */
export const findingJson = (finding: Finding, toPoint: ToPoint): Readonly<Record<string, unknown>> => ({
	...(finding.record ?? {}),
	ruleId: finding.ruleId,
	source: "postedit",
	level: finding.level,
	severity: finding.severity,
	mqm: finding.mqm,
	reason: finding.reason,
	place: { start: toPoint(finding.span.start), end: toPoint(finding.span.end) },
	actual: finding.actual,
	expected: finding.expected,
	safety: finding.safety,
	language: finding.language,
	note: finding.note,
	url: finding.url,
	fingerprint: finding.fingerprint,
});

const toJson = ({ path, source, findings }: FileResult): readonly Readonly<Record<string, unknown>>[] => {
	if (findings.length === 0) return [];
	const toPoint = toPointOf(source);
	return findings.map((finding) => ({ path, ...findingJson(finding, toPoint) }));
};

/** One object a finding and line. */
export const jsonl = (): Report => ({
	file: (result) =>
		toJson(result)
			.map((found) => `${JSON.stringify(found)}\n`)
			.join(""),
	end: () => "",
});

/** One array of the same objects. */
export const json = (): Report => {
	let first = true;
	return {
		file: (result) =>
			toJson(result)
				.map((found) => {
					const lead = first ? "[\n" : ",\n";
					first = false;
					return lead + JSON.stringify(found);
				})
				.join(""),
		end: () => (first ? "[]\n" : "\n]\n"),
	};
};
