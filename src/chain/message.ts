import { VFileMessage } from "vfile-message";
import type { Finding, MqmType, Safety, Severity } from "../core/index.ts";
import type { ToPoint } from "./tree.ts";

declare module "vfile-message" {
	interface VFileMessage {
		mqm?: MqmType;
		severity?: Severity;
		safety?: Safety;
		language?: string | null;
		fingerprint?: string;
	}
}

/** A finding as a vfile message; `fatal` stays unset (a warning), or null for level info. */
export const toMessage = (finding: Finding, path: string | undefined, toPoint: ToPoint): VFileMessage => {
	const place = { start: toPoint(finding.span.start), end: toPoint(finding.span.end) };
	const message = withoutStack(
		() => new VFileMessage(finding.reason, { place, ruleId: finding.ruleId, source: "postedit" }),
	);
	Object.assign(message, {
		name: `${path ? `${path}:` : ""}${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column}`,
		fatal: finding.level === "info" ? undefined : false,
		actual: finding.actual,
		expected: [...finding.expected],
		url: finding.url ?? undefined,
		note: finding.note ?? undefined,
		mqm: finding.mqm,
		severity: finding.severity,
		safety: finding.safety,
		language: finding.language,
		fingerprint: finding.fingerprint,
	});
	if (path) message.file = path;
	return message;
};

/** A message is an error to JavaScript, but where it was made says nothing, and taking the stack costs more than the rest. */
const withoutStack = <T>(make: () => T): T => {
	const limit = Error.stackTraceLimit;
	Error.stackTraceLimit = 0;
	try {
		return make();
	} finally {
		Error.stackTraceLimit = limit;
	}
};
