import { readFact, Session } from "../chain/index.ts";
import { type OriginCue, origin } from "../facts/index.ts";
import { createArticle, type Decoded, isContainer, loadContainer, loadFormat } from "../text/index.ts";
import { readSource } from "../text/read.ts";
import type { FileSettings } from "./configuration/index.ts";

/** What the evidence says of one article. */
export interface ArticleOrigin {
	readonly path: string;
	/** The record of the file that the article stands in, where a file holds several: counted from 1. */
	readonly record?: number;
	/** That the article is a machine translation, from 0 to 1. */
	readonly probability: number;
	/** ISO 639-1, or null if nothing speaks for a language. */
	readonly language: string | null;
	/** What spoke, strongest first. */
	readonly cues: readonly OriginCue[];
}

/** Reads the origin of articles, one after the other. */
export interface OriginReader {
	/** Of each article of a file; none of a binary file. Throws what reading the file throws. */
	ofFile(path: string, settings: FileSettings): AsyncGenerator<ArticleOrigin>;
	/** Of a text that stands in no file under the name that it would have. */
	ofText(source: string, path: string, settings: FileSettings): AsyncGenerator<ArticleOrigin>;
}

/** A reader of origins; a session that keeps facts spares it what linting has found out already. */
export const createOriginReader = (session: Session = new Session({ keepsFacts: false })): OriginReader => {
	const articleOrigin = async (source: string, path: string, format: string): Promise<Omit<ArticleOrigin, "path">> => {
		const article = createArticle(source, await loadFormat(format), path);
		const { probability, language, cues } = await readFact(origin, article, session);
		return { probability, language, cues };
	};

	const ofText: OriginReader["ofText"] = async function* (source, path, { format, fields }) {
		if (!isContainer(format)) {
			yield { path, ...(await articleOrigin(source, path, format)) };
			return;
		}
		const container = await loadContainer(format);
		for (const found of container.split(source, { fields }))
			if ("spell" in found) yield { path, record: found.record, ...(await articleOrigin(found.text, path, "plain")) };
	};
	return {
		ofText,
		async *ofFile(path, settings) {
			const decoded: Decoded | undefined = readSource(path);
			if (decoded) yield* ofText(decoded.source, path, settings);
		},
	};
};
