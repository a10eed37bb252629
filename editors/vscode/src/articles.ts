import * as vscode from "vscode";

const LANGUAGES = ["plaintext", "markdown", "html"] as const;
/** Files, what has no file yet, cells of notebooks and files of repositories that are looked at from afar; no old versions. */
const SCHEMES = ["file", "untitled", "vscode-notebook-cell", "vscode-vfs"] as const;

/** The documents that the server hears of. */
export const ARTICLES = SCHEMES.flatMap((scheme) => LANGUAGES.map((language) => ({ scheme, language })));

export const isArticle = (document: vscode.TextDocument): boolean => vscode.languages.match(ARTICLES, document) > 0;
