import type { CodeAction, CodeActionParams, Command } from "vscode-languageserver/node";
import type { Span } from "../../core/index.ts";
import type { Client } from "../client.ts";
import type { Diagnosed } from "../diagnose.ts";
import { minimalEdits } from "../edits.ts";
import { filePathOf } from "../names.ts";
import type { Positions } from "../positions.ts";
import { offersFor } from "./for-finding.ts";
import { FIX_ALL, isWanted } from "./kinds.ts";
import { type Offer, QUICK_FIX, toAction } from "./offer.ts";

/** A selection takes what it overlaps; a caret also what it stands beside. */
const isChosen = (span: Span, { start, end }: Span): boolean =>
	start === end || span.start === span.end
		? span.start <= end && start <= span.end
		: span.start < end && start < span.end;

/** One action with all safe fixes of an article; none if nothing would change. */
const fixAll = async ({ checked }: Diagnosed): Promise<readonly Offer[]> => {
	if (!checked.linted.findings.some(({ safety }) => safety === "safe")) return [];
	const edits = minimalEdits(checked.text, await checked.fixed());
	return edits.length === 0 ? [] : [{ title: "Apply all safe fixes", kind: FIX_ALL, deed: edits }];
};

/** What can be done about a stretch of a document. */
export const codeActions = async (
	diagnosed: Diagnosed,
	{ range, context }: Pick<CodeActionParams, "range" | "context">,
	client: Client,
	positions: Positions,
	hasProject: boolean,
): Promise<(CodeAction | Command)[]> => {
	const { checked, document, diagnostics } = diagnosed;
	const only = context?.only;
	const offers: Offer[] = [];
	if (isWanted(QUICK_FIX, only)) {
		const selection = positions.spanOf(document, range);
		const chosen = checked.linted.findings.flatMap((finding, i) => {
			const diagnostic = diagnostics[i];
			return diagnostic && isChosen(finding.span, selection) ? [{ finding, diagnostic }] : [];
		});
		const { uri } = document;
		offers.push(
			...offersFor(chosen, {
				uri,
				isFile: filePathOf(uri) !== undefined,
				hasProject,
				findings: checked.linted.findings,
			}),
		);
	}
	if (isWanted(FIX_ALL, only)) offers.push(...(await fixAll(diagnosed)));
	return offers.flatMap((offer) => toAction(offer, document, client, positions) ?? []);
};
