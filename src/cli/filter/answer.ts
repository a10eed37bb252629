import { toPointOf } from "../../chain/index.ts";
import { type Finding, SEVERITIES, type Severity } from "../../core/index.ts";
import type { FileLinter, FileSettings } from "../../engine/index.ts";
import { findingJson } from "../../report/index.ts";
import { countErrors, severityTotals } from "../../score/index.ts";
import { type Container, cutWords, type Part } from "../../text/index.ts";
import { standIn, withMembers } from "./record.ts";

/** What a filter answers with. */
export interface Answering {
	readonly linter: FileLinter;
	readonly container: Container;
	readonly settings: FileSettings;
	/** The name that the articles have for globs of the configuration. */
	readonly path: string;
	readonly fixes: boolean;
	/** Which program with which configuration this is: goes into each record. */
	readonly stamp: Readonly<Record<string, string>>;
}

/** What a quality score is made of: how much text there is, and how many errors of each weight and type. */
const scoreInputs = (texts: readonly string[], findings: readonly Finding[]) => {
	const counts = countErrors(findings);
	const total = (row: Readonly<Record<Severity, number>>) =>
		SEVERITIES.reduce((sum, severity) => sum + row[severity], 0);
	return {
		words: texts.reduce((sum, text) => sum + cutWords(text).length, 0),
		characters: texts.reduce((sum, text) => sum + text.length, 0),
		severities: severityTotals(counts),
		mqm: Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, row]) => [type, total(row)])),
	};
};

const isObject = (json: string): boolean => {
	try {
		const value: unknown = JSON.parse(json);
		return typeof value === "object" && value !== null && !Array.isArray(value);
	} catch {
		return false;
	}
};

/** The record of a line with an error in place of findings. */
const failed = (line: string, error: string, { stamp }: Answering): string =>
	withMembers(isObject(line) ? line : standIn(line), { error, postedit: stamp });

const lintParts = async (parts: readonly Part[], answering: Answering) => {
	const { linter, settings, path, fixes } = answering;
	const findings: { readonly finding: Finding; readonly json: Readonly<Record<string, unknown>> }[] = [];
	const fixed: Readonly<Record<string, unknown>>[] = [];
	const cleaned: Record<string, string> = {};
	for (const { text, field } of parts) {
		const result = await linter.lintText(text, { path, settings });
		const isKept = result.findings.length + result.fixed.length + result.suppressed.length > 0;
		const source = isKept ? result.source : text;
		if (fixes) cleaned[field] = source;
		const toPoint = toPointOf(source);
		for (const finding of result.findings)
			findings.push({ finding, json: { field, ...findingJson(finding, toPoint) } });
		for (const { ruleId, actual, expected } of result.fixed)
			fixed.push({ field, ruleId, actual, expected: expected[0] });
	}
	return { findings, fixed, cleaned };
};

const answerLine = async (line: string, answering: Answering): Promise<string> => {
	if (line === "") return failed(line, "The line is empty", answering);
	const { container, settings, fixes, stamp } = answering;
	const found = [...container.split(line, { fields: settings.fields })];
	const broken = found.find((record) => "reason" in record);
	if (broken && "reason" in broken) return failed(line, `Cannot read this record: ${broken.reason}`, answering);
	const parts = found.filter((record): record is Part => "spell" in record);
	const { findings, fixed, cleaned } = await lintParts(parts, answering);
	return withMembers(line, {
		findings: findings.map(({ json }) => json),
		scoreInputs: scoreInputs(
			parts.map(({ text }) => text),
			findings.map(({ finding }) => finding),
		),
		...(fixes ? { cleaned, fixed } : {}),
		postedit: stamp,
	});
};

/**
 * The answer to one line: the record with what was found in it, or with why it could not be read. Never throws for what a
 * line holds.
 */
export const answer = async (bytes: Uint8Array, answering: Answering): Promise<string> => {
	let line: string;
	try {
		line = new TextDecoder("utf-8", { fatal: true }).decode(bytes).trim();
	} catch {
		return failed(new TextDecoder().decode(bytes).trim(), "The line is not UTF-8", answering);
	}
	try {
		return await answerLine(line, answering);
	} catch (error) {
		return failed(
			standIn(line),
			`Cannot lint this record: ${error instanceof Error ? error.message : String(error)}`,
			answering,
		);
	}
};
