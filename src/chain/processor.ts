import type { Root } from "nlcst";
import { type Plugin, type Processor, unified } from "unified";
import type { VFile } from "vfile";
import type { Article } from "../core/index.ts";
import { formatNameOf, loadedFormat, loadFormat } from "../text/index.ts";
import type { ConfiguredRule } from "./configured-rule.ts";
import { applyFixes, type FixMode } from "./fix.ts";
import { articleOfFile } from "./from-tree.ts";
import { finish, rulePlugin } from "./plugin.ts";
import type { Session } from "./session.ts";
import { findingsOf, startState } from "./state.ts";
import { lateRoot, type ParseEnglish } from "./tree.ts";

export type PosteditProcessor = Processor<Root, Root, Root, Root, string>;

/** What a processor is made of. */
export interface ProcessorParts {
	readonly rules: readonly ConfiguredRule[];
	/** For plugins that look into the tree; without it the paragraphs stay closed. */
	readonly parse: ParseEnglish;
	/** What the compiler applies; `none` gives the source back. */
	readonly fix?: FixMode;
	readonly session?: Session;
}

/** Files whose article somebody has read already, with the format that it needs. */
const prepared = new WeakMap<VFile, Article>();

/** Hands the chain an article for a file, so that it is not read again. */
export const prepareArticle = (file: VFile, article: Article): void => {
	prepared.set(file, article);
};

/**
 * A frozen unified processor: the late parser, one plugin a rule, `finish`, and a compiler that gives the source back, or
 * the fixed one. Use `process` or `run`, not their sync forms: dictionaries and lexicons load when a rule first asks.
 */
export const createProcessor = ({ rules, parse, fix = "none", session }: ProcessorParts): PosteditProcessor => {
	const root = (file: VFile, article: Article): Root =>
		lateRoot(article, parse, startState(file, article, session).toPoint);
	const parser: Plugin<[], string, Root> = function () {
		this.parser = (_document, file) => root(file, prepared.get(file) ?? articleOfFile(file));
	};
	/** A file whose format was not loaded when it was parsed is parsed again. */
	const loadFormats: Plugin<[], Root> = () => (_tree, file) => {
		const name = formatNameOf(file.path ?? "");
		if (loadedFormat(name) || prepared.has(file)) return undefined;
		return loadFormat(name).then(() => root(file, articleOfFile(file)));
	};
	const compiler: Plugin<[], Root, string> = function () {
		this.compiler = (_tree, file) => applyFixes(String(file), findingsOf(file), fix).source;
	};
	const chain = unified().use(parser).use(loadFormats);
	for (const configured of rules) chain.use(rulePlugin(configured.rule), configured);
	return chain.use(finish).use(compiler).freeze();
};
