import {
	type Candidate,
	type CorpusArticle,
	mine,
	readCorpus,
	rejectedIn,
	siteByFolder,
	storeTemplates,
	UnmatchedError,
} from "../../engine/index.ts";
import { filesOf } from "../check/files.ts";
import { createProgress } from "../check/progress.ts";
import type { Run } from "../commands.ts";
import { configurationsOf } from "../configuration-flags.ts";
import { mineOptions } from "../mine/options.ts";
import { PRINTERS } from "../mine/print.ts";
import type { FlagValues } from "../parse.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";

const isFormat = (name: string): name is keyof typeof PRINTERS => Object.hasOwn(PRINTERS, name);

const THE_SITE = "the site";

/** The corpus of a command line, to be read from its start at each call; what cannot be read is told of once. */
const corpusOf = async (paths: readonly string[], flags: FlagValues, terminal: Terminal) => {
	const configurations = await configurationsOf(flags);
	const progress = createProgress(terminal);
	const bySite = siteByFolder(paths);
	const unread = new Set<string>();
	let hasFailed = false;
	const sums = { articles: 0, lines: 0 };
	let readings = 0;
	const read = async function* (): AsyncGenerator<CorpusArticle> {
		const pass = ++readings === 1 ? "reading" : "counting";
		let count = 0;
		const articles = readCorpus({
			files: () => filesOf(paths, flags, configurations, terminal),
			configurations,
			siteOf: flags["one-site"] ? () => THE_SITE : bySite,
			...(flags["site-field"] === undefined ? {} : { siteField: flags["site-field"] }),
			onUnread({ path, reason, isBinary }) {
				if (unread.has(path)) return;
				unread.add(path);
				progress.clear();
				terminal.warn(`${path}: ${isBinary ? "skipped" : "left out"}: ${reason}`);
				hasFailed ||= !isBinary;
			},
		});
		for await (const article of articles) {
			count++;
			if (readings === 1) {
				sums.articles++;
				sums.lines += article.lines.length;
			}
			progress.tick(() => `${pass}: ${count.toLocaleString("en")} articles`);
			yield article;
		}
		progress.clear();
	};
	return { read, sums, hasFailed: () => hasFailed };
};

/** `postedit mine`: what repeats across the articles of a site, as templates. */
export const mineCommand: Run = async ({ operands: paths, flags }, terminal) => {
	const options = mineOptions(flags);
	const format = flags.format ?? "table";
	if (!isFormat(format)) throw new UsageError(`mine prints ${Object.keys(PRINTERS).join(" or ")}, not ${format}`);
	if (paths.includes("-"))
		throw new UsageError("mine reads the corpus twice and cannot take standard input; name a file or a folder");
	if (flags["one-site"] && flags["site-field"] !== undefined)
		throw new UsageError("--one-site and --site-field contradict each other: give one of them");
	const { read, sums, hasFailed } = await corpusOf(paths, flags, terminal);
	const printer = PRINTERS[format];
	const isRejected = flags.write === undefined ? () => false : rejectedIn(flags.write);
	const accepted: Candidate[] = [];
	let sites = 0;
	let proposed = 0;
	let contentLike = 0;
	let isFirst = true;
	try {
		for await (const mined of mine(read, options)) {
			const shown = { ...mined, proposed: mined.proposed.filter((candidate) => !isRejected(candidate)) };
			const text = printer.site(shown, isFirst);
			await terminal.print(isFirst && text !== "" ? printer.start + text : text);
			isFirst &&= text === "";
			sites++;
			proposed += shown.proposed.length;
			contentLike += shown.contentLike;
			if (flags.write !== undefined) accepted.push(...shown.proposed);
			if (mined.floor > 0)
				terminal.warn(
					`${mined.site}: too many templates, those of fewer than ${mined.floor} articles were not counted`,
				);
		}
		await terminal.print(isFirst ? printer.start + printer.end : printer.end);
	} catch (failure) {
		throw failure instanceof UnmatchedError ? new UsageError(failure.message) : failure;
	}
	const number = (value: number): string => value.toLocaleString("en");
	terminal.warn(
		`${number(sums.articles)} articles of ${number(sites)} ${sites === 1 ? "site" : "sites"}, ${number(sums.lines)} lines: ${number(proposed)} templates proposed${contentLike > 0 ? `, ${number(contentLike)} more repeat but look like the articles' own words (--min-confidence 0 shows them)` : ""}`,
	);
	if (flags.write !== undefined) {
		const added = storeTemplates(flags.write, accepted);
		terminal.warn(`${number(added)} new templates in ${flags.write}; name it under \`templates\` in a configuration`);
	}
	return hasFailed() ? 2 : 0;
};
