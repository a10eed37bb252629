import { createHash } from "node:crypto";
import { createFileLinter, type FileSettings, type Fixing, packageVersion } from "../../engine/index.ts";
import { isContainer, loadContainer } from "../../text/index.ts";
import type { Run } from "../commands.ts";
import { configurationsOf, rulesNamed } from "../configuration-flags.ts";
import { type Answering, answer } from "../filter/answer.ts";
import { linesOf } from "../filter/lines.ts";
import { ADDED_KEYS } from "../filter/record.ts";
import type { FlagValues } from "../parse.ts";
import { ClosedOutputError } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";

const fixingOf = (flags: FlagValues): Fixing => {
	for (const flag of ["unsafe-fixes", "fix-rule"] as const)
		if (flags[flag] && !flags.fix) throw new UsageError(`--${flag} goes with --fix`);
	return {
		mode: flags.fix ? (flags["unsafe-fixes"] ? "unsafe" : "safe") : "none",
		...(flags["fix-rule"] ? { rules: rulesNamed(flags["fix-rule"]) } : {}),
	};
};

/** The settings for the articles inside the records, whose format is plain text unless the user says otherwise. */
const settingsOf = async (flags: FlagValues, path: string): Promise<FileSettings> => {
	const format = flags["input-format"] ?? "plain";
	const { "input-format": _inside, ...others } = flags;
	const configurations = await configurationsOf(format === "plain" ? others : flags);
	if (isContainer(format))
		throw new UsageError(`--input-format: ${format} holds records, expected the format of a text`);
	return { ...(await configurations.settingsFor(path)), format };
};

/** The same for the same settings: tells records of differently configured processes apart. */
const hashOf = (settings: FileSettings, fixing: Fixing): string =>
	createHash("sha256")
		.update(JSON.stringify([settings, fixing.mode, [...(fixing.rules ?? [])].sort()]))
		.digest("hex")
		.slice(0, 12);

/** `postedit filter`: JSON Lines in, JSON Lines out. Ends in 0 whatever is found, and where nobody reads on. */
export const filter: Run = async ({ operands, flags }, terminal) => {
	if (operands.length > 0)
		throw new UsageError("filter takes no paths; it reads JSON Lines from standard input: `postedit filter < a.jsonl`");
	const fixing = fixingOf(flags);
	const path = flags["stdin-filename"] ?? "stdin.jsonl";
	const settings = await settingsOf(flags, path);
	const taken = settings.fields.find((field) => ADDED_KEYS.some((key) => key === field));
	if (taken !== undefined)
		throw new UsageError(
			`--field ${taken}: the filter writes its own ${taken} into each record; rename the field first`,
		);
	const answering: Answering = {
		linter: createFileLinter({
			fixing,
			write: false,
			heedComments: false,
			reportUnused: false,
			suppressed: new Set(),
			timed: false,
		}),
		container: await loadContainer("jsonl"),
		settings,
		path,
		fixes: flags.fix === true,
		stamp: { version: packageVersion(), configuration: hashOf(settings, fixing) },
	};
	try {
		for await (const line of linesOf(terminal.stdin)) await terminal.print(`${await answer(line, answering)}\n`);
	} catch (error) {
		if (!(error instanceof ClosedOutputError)) throw error;
	}
	return 0;
};
