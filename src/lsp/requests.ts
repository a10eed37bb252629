import { codeActions } from "./actions/code-actions.ts";
import type { Checked } from "./check.ts";
import type { Desk } from "./desk.ts";
import { minimalEdits, textEdits } from "./edits.ts";
import { hoverAt } from "./hover.ts";
import { filePathOf } from "./names.ts";
import { statusLens, statusOf } from "./status.ts";

/** Answers what a client asks about one document. A document that is not open has nothing to answer for. */
export const answerRequests = ({
	connection,
	client,
	positions,
	documents,
	folders,
	diagnoser,
	origins,
}: Desk): void => {
	/** Is there a configuration, or a folder to make one in? */
	const hasProject = (uri: string, { editor }: Checked): boolean =>
		filePathOf(uri) !== undefined || folders.all().length > 0 || editor.configuration !== undefined;

	connection.onCodeAction(async (params) => {
		const document = documents.get(params.textDocument.uri);
		if (!document) return [];
		const diagnosed = await diagnoser.diagnose(document);
		return codeActions(diagnosed, params, client, positions, hasProject(document.uri, diagnosed.checked));
	});
	connection.onHover(async ({ textDocument, position }) => {
		const document = documents.get(textDocument.uri);
		if (!document) return null;
		const diagnosed = await diagnoser.diagnose(document);
		return hoverAt(diagnosed, position, client, positions, () => origins.originOf(diagnosed.checked));
	});
	connection.onDocumentFormatting(async ({ textDocument }) => {
		const document = documents.get(textDocument.uri);
		if (!document) return [];
		const { checked, document: linted } = await diagnoser.diagnose(document);
		return textEdits(minimalEdits(checked.text, await checked.fixed()), linted, positions);
	});
	connection.onCodeLens(async ({ textDocument }) => {
		const document = documents.get(textDocument.uri);
		if (!document) return [];
		const { checked } = await diagnoser.diagnose(document);
		if (!checked.editor.codeLens) return [];
		const origin = await origins.originOf(checked);
		return [statusLens(statusOf(document.uri, checked, origin), origin)];
	});
};
