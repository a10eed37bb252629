import { CodeActionKind } from "vscode-languageserver/node";

/** Safe fixes of the whole article; editors run it on save by this name. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.postedit`;

/** May an action of this kind be answered to a client that asks for those kinds? A kind stands for all below it. */
export const isWanted = (kind: string, only: readonly string[] | undefined): boolean =>
	only === undefined ||
	only.length === 0 ||
	only.some((wanted) => wanted === "" || kind === wanted || kind.startsWith(`${wanted}.`));
