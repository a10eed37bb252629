import type { Finding } from "../core/index.ts";
import type { FileResult } from "../engine/index.ts";
import { arrayReport } from "./array.ts";
import { type Located, located, proposalOf } from "./located.ts";
import { uriOf } from "./path.ts";
import type { Report, ReportContext } from "./report.ts";
import { metRules, SARIF_LEVELS } from "./sarif-rules.ts";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
const HOMEPAGE = "https://github.com/postedit/postedit";

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

const regionOf = ({ start, end, finding: { span } }: Located) => ({
	startLine: start.line,
	startColumn: start.column,
	endLine: end.line,
	endColumn: end.column,
	charOffset: span.start,
	charLength: span.end - span.start,
});

const fixesOf = (found: Located, uri: string): readonly Readonly<Record<string, unknown>>[] =>
	found.finding.expected.map((text, i) => {
		const what = proposalOf({ ...found.finding, expected: [text] });
		const safety = i === 0 ? ` (${found.finding.safety === "safe" ? "safe" : "not safe without a look"})` : "";
		return {
			description: { text: `${what === "remove it" ? "Remove it" : `Write \`${what}\``}${safety}.` },
			artifactChanges: [
				{
					artifactLocation: { uri },
					replacements: [{ deletedRegion: regionOf(found), insertedContent: { text } }],
				},
			],
		};
	});

const propertiesOf = ({ family, mqm, severity, safety, language, record }: Finding) => ({
	family,
	mqm,
	severity,
	safety,
	...(language === null ? {} : { language }),
	...(record ?? {}),
});

/**
 * SARIF 2.1.0. The rules come behind the results, for only then is it known which have findings; readers take the parts of a
 * run in any order.
 */
export const sarif = (context: ReportContext): Report => {
	const { cwd, version } = context;
	const rules = metRules(context);
	const notifications: Readonly<Record<string, unknown>>[] = [];

	const resultOf = (found: Located, uri: string) => {
		const { finding } = found;
		const { ruleId, level, reason, note, fingerprint, expected } = finding;
		return {
			ruleId,
			ruleIndex: rules.indexOf(ruleId),
			level: SARIF_LEVELS[level],
			message: { text: sentence(reason) + (note === null ? "" : ` ${sentence(note)}`) },
			locations: [{ physicalLocation: { artifactLocation: { uri }, region: regionOf(found) } }],
			...(fingerprint === "" ? {} : { partialFingerprints: { "postedit/v1": fingerprint } }),
			...(expected.length > 0 ? { fixes: fixesOf(found, uri) } : {}),
			properties: propertiesOf(finding),
		};
	};
	/** What kept the run from linting is no result of it. */
	const notify = (found: Located, uri: string) => {
		const { ruleId, reason } = found.finding;
		notifications.push({
			descriptor: { id: ruleId },
			level: "error",
			message: { text: sentence(reason) },
			locations: [
				{
					physicalLocation: {
						artifactLocation: { uri },
						...(found.isWholeFile ? {} : { region: regionOf(found) }),
					},
				},
			],
		});
	};
	const entriesOf = (result: FileResult) => {
		const uri = uriOf(result.path, cwd);
		return located(result).flatMap((found) => {
			if (found.finding.family !== "run" || found.finding.level !== "error") return [resultOf(found, uri)];
			notify(found, uri);
			return [];
		});
	};
	const tool = () => ({
		driver: {
			name: "postedit",
			version,
			semanticVersion: version,
			informationUri: HOMEPAGE,
			rules: rules.descriptors(),
		},
	});
	const invocation = () => ({
		executionSuccessful: notifications.length === 0,
		...(notifications.length > 0 ? { toolExecutionNotifications: notifications } : {}),
	});
	return arrayReport(
		`{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","newlineSequences":["\\r\\n","\\n","\\r"],"results":[`,
		entriesOf,
		() => `],"invocations":[${JSON.stringify(invocation())}],"tool":${JSON.stringify(tool())}}]}\n`,
	);
};
