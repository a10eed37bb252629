import type { Root } from "nlcst";
import type { VFile } from "vfile";
import { location } from "vfile-location";
import type { VFileMessage } from "vfile-message";
import type { Article, Finding } from "../core/index.ts";
import { articleOfFile, articleOfTree } from "./from-tree.ts";
import { ArticleFacts, Session } from "./session.ts";
import type { ToPoint } from "./tree.ts";

/** What the chain knows of the file that it is working on. */
export interface State {
	readonly article: Article;
	readonly facts: ArticleFacts;
	readonly session: Session;
	readonly toPoint: ToPoint;
	/** What the rules have found so far; `finish` puts it in order. */
	findings: readonly Finding[];
	/** Rules that yield to all others, of those that ran. */
	readonly generic: Set<string>;
	readonly messages: Map<Finding, VFileMessage>;
}

const states = new WeakMap<VFile, State>();
/** Files that come through somebody else's pipeline share one session. */
const shared = new Session();

export const toPointOf = (source: string): ToPoint => {
	const place = location(source);
	return (offset) => place.toPoint(offset) ?? { line: 1, column: 1, offset: 0 };
};

/** Starts work on a file. */
export const startState = (file: VFile, article: Article, session: Session = shared): State => {
	const state: State = {
		article,
		session,
		facts: new ArticleFacts(article, session),
		toPoint: toPointOf(article.source),
		findings: [],
		generic: new Set(),
		messages: new Map(),
	};
	states.set(file, state);
	return state;
};

/** The state of a file; started from its tree if our own parser did not see it, `undefined` for a tree without positions. */
export const stateOf = (file: VFile, tree?: Root): State | undefined => {
	const state = states.get(file);
	if (state && state.article.source === String(file)) return state;
	const article = tree ? articleOfTree(tree, file) : articleOfFile(file);
	return article ? startState(file, article) : undefined;
};

/** The findings of a file that the chain has run on, in order. */
export const findingsOf = (file: VFile): readonly Finding[] => states.get(file)?.findings ?? [];
