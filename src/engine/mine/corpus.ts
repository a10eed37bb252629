import path from "node:path";
import { readFact, Session } from "../../chain/index.ts";
import { printedLines } from "../../facts/index.ts";
import { createArticle, isContainer, loadContainer, loadFormat } from "../../text/index.ts";
import { readSource } from "../../text/read.ts";
import type { Configurations } from "../configuration/index.ts";
import type { FoundFile } from "../files/index.ts";
import { piecesOfFile } from "./pieces-of-file.ts";

/** One article of a corpus, as lines. */
export interface CorpusArticle {
	readonly path: string;
	/** In a file of records: which one, from 1. */
	readonly record?: number;
	/** The site that it comes from. */
	readonly site: string;
	/** Its lines that are not blank, trimmed, in the matching view. */
	readonly lines: readonly string[];
}

/** What of a corpus could not be read. */
export interface UnreadFile {
	readonly path: string;
	readonly reason: string;
	/** It was never to be read: a binary file. */
	readonly isBinary: boolean;
}

/** How a corpus is read. */
export interface CorpusOptions {
	/** The files, each time from the start. */
	files(): Promise<AsyncIterable<FoundFile>>;
	readonly configurations: Configurations;
	/** The site of an article that names none itself. */
	siteOf(file: string): string;
	/** The field of records that holds a site's host or an address on it. */
	readonly siteField?: string;
	/** Hears what could not be read. */
	onUnread(unread: UnreadFile): void;
}

/** Stands for the site of a record whose field is empty. */
export const NO_SITE = "(no site)";

/** The host of an address, without `www.`; what is no address stays as it is. */
export const hostOf = (value: string): string => {
	const given = value.trim();
	if (given === "") return NO_SITE;
	const address = /^[a-z][a-z\d+.-]*:\/\//i.test(given) ? given : `http://${given}`;
	if (/\s/.test(given) || !URL.canParse(address)) return given;
	return new URL(address).hostname.replace(/^www\./, "") || given;
};

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Is it a failure of reading, which costs a file and not the run? */
const isFailureToRead = (error: unknown): boolean =>
	error instanceof RangeError || (error instanceof Error && "code" in error);

/** The articles of a corpus, one by one; none that has no words. */
export async function* readCorpus(options: CorpusOptions): AsyncGenerator<CorpusArticle> {
	const session = new Session({ keepsFacts: false });
	const linesOf = async (text: string, file: string, format: string): Promise<readonly string[]> => {
		const article = createArticle(text, await loadFormat(format), file);
		const lines = await readFact(printedLines, article, session);
		return lines.map((line) => line.text.trim()).filter((line) => line !== "");
	};

	async function* recordsOf(file: string, format: string, fields: readonly string[]): AsyncGenerator<CorpusArticle> {
		const { siteField, onUnread } = options;
		const container = await loadContainer(format);
		const wanted = siteField === undefined ? fields : [...fields, siteField];
		let before = 0;
		for (const piece of piecesOfFile(file, container)) {
			let record = 0;
			let texts: string[] = [];
			let site: string | undefined;
			const articles = async (): Promise<readonly CorpusArticle[]> => {
				const lines = await linesOf(texts.join("\n"), file, "plain");
				const own = site ?? (siteField === undefined ? options.siteOf(file) : NO_SITE);
				return lines.length === 0 ? [] : [{ path: file, record: before + record, site: own, lines }];
			};
			for (const found of container.split(piece, { fields: wanted })) {
				if (found.record !== record) {
					yield* await articles();
					record = found.record;
					texts = [];
					site = undefined;
				}
				if ("reason" in found)
					onUnread({ path: `${file}, record ${before + record}`, reason: found.reason, isBinary: false });
				else if (found.field === siteField && !fields.includes(siteField)) site = hostOf(found.text);
				else texts.push(found.text);
			}
			yield* await articles();
			before += record;
		}
	}

	for await (const { path: file, error } of await options.files()) {
		const { format, fields } = await options.configurations.settingsFor(file);
		try {
			if (error) throw error;
			if (isContainer(format)) {
				yield* recordsOf(file, format, fields);
				continue;
			}
			const decoded = readSource(file);
			if (!decoded) {
				options.onUnread({ path: file, reason: "binary, it holds NUL bytes", isBinary: true });
				continue;
			}
			const lines = await linesOf(decoded.source, file, format);
			if (lines.length > 0) yield { path: file, site: options.siteOf(file), lines };
		} catch (failure) {
			if (!isFailureToRead(failure)) throw failure;
			options.onUnread({ path: file, reason: reasonOf(failure), isBinary: false });
		}
	}
}

/**
 * The site of a file by its folder: the first folder below the one that was named, as in `corpus/example.com/2024/a.txt`; for a
 * file that stands right in it, or was named itself, the folder that it stands in.
 */
export const siteByFolder = (named: readonly string[]): ((file: string) => string) => {
	const roots = named.map((name) => path.resolve(name));
	return (file) => {
		const absolute = path.resolve(file);
		const root = roots.find((candidate) => absolute.startsWith(candidate + path.sep));
		const [first, ...more] = root === undefined ? [] : path.relative(root, absolute).split(path.sep);
		return first !== undefined && more.length > 0 ? first : path.basename(path.dirname(absolute));
	};
};
