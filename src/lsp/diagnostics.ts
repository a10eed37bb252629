import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Finding, Level } from "../core/index.ts";
import type { Client } from "./client.ts";
import type { Positions } from "./positions.ts";

const SEVERITIES: Readonly<Record<Level, DiagnosticSeverity>> = {
	error: DiagnosticSeverity.Error,
	warning: DiagnosticSeverity.Warning,
	info: DiagnosticSeverity.Information,
};

/** A finding as an editor shows it. `document` holds the text that was linted. */
export const toDiagnostic = (
	finding: Finding,
	document: TextDocument,
	client: Client,
	positions: Positions,
): Diagnostic => {
	const { ruleId, family, level, reason, url, expected, safety, fingerprint, language, mqm, related } = finding;
	return {
		range: positions.rangeOf(document, finding.span),
		severity: SEVERITIES[level],
		source: "postedit",
		code: ruleId,
		message: reason,
		...(client.codeDescription && url !== null ? { codeDescription: { href: url } } : {}),
		...(client.diagnosticTags && family === "residue" ? { tags: [DiagnosticTag.Unnecessary] } : {}),
		...(client.relatedInformation && related && related.length > 0
			? {
					relatedInformation: related.map(({ span, message }) => ({
						location: { uri: document.uri, range: positions.rangeOf(document, span) },
						message,
					})),
				}
			: {}),
		...(client.diagnosticData ? { data: { expected, safety, fingerprint, language, mqm } } : {}),
	};
};
