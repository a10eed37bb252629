import type { Readable } from "node:stream";
import { type Configurations, createFileLinter, type FileResult, type RunSettings } from "../../engine/index.ts";
import { decode } from "../../text/index.ts";
import { UsageError } from "../usage-error.ts";
import { readAll } from "./files.ts";

/** Lints what standard input holds, under a name. The text is kept whatever is found, for `--fix` prints it. */
export const lintStdin = async (
	name: string | undefined,
	configurations: Configurations,
	settings: RunSettings,
	stdin: Readable,
	onTimes: (times: ReadonlyMap<string, number>) => void,
): Promise<FileResult> => {
	const decoded = decode(await readAll(stdin));
	if (!decoded) throw new UsageError("Standard input holds binary data, expected text");
	const { source, encoding } = decoded;
	const linter = createFileLinter(settings);
	const task = { path: name ?? "<stdin>", settings: await configurations.settingsFor(name ?? "stdin.txt") };
	const result = await linter.lintText(source, task);
	if (settings.timed) onTimes(linter.takeTimes());
	const text = result.source === result.original ? source : result.source;
	return { ...result, original: source, source: text, encoding };
};
