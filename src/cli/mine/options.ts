import type { MineOptions } from "../../engine/index.ts";
import type { FlagValues } from "../parse.ts";
import { UsageError } from "../usage-error.ts";

/** What is proposed unless the user says otherwise; docs/mining.md says what came of it on labelled pages. */
const DEFAULTS: MineOptions = { minSupport: 2, minShare: 0.05, minConfidence: 0.8 };

type ShareFlag = "min-share" | "min-confidence";

const shareOf = (flags: FlagValues, name: ShareFlag): number | undefined => {
	const given = flags[name];
	if (given === undefined) return undefined;
	const [, digits, percent] = /^(\d+(?:\.\d+)?|\.\d+)\s*(%?)$/.exec(given.trim()) ?? [];
	const share = Number(digits) / (percent === "%" ? 100 : 1);
	if (digits === undefined || share > 1)
		throw new UsageError(`--${name} takes a share from 0 to 1, or a percentage, not ${JSON.stringify(given)}`);
	return share;
};

const supportOf = (given: string | undefined): number | undefined => {
	if (given === undefined) return undefined;
	if (!/^\d+$/.test(given) || Number(given) < 2)
		throw new UsageError(`--min-support takes a whole number from 2 on, not ${JSON.stringify(given)}`);
	return Number(given);
};

/** Reads the thresholds of `mine`. Throws a `UsageError` for what is no number. */
export const mineOptions = (flags: FlagValues): MineOptions => ({
	minSupport: supportOf(flags["min-support"]) ?? DEFAULTS.minSupport,
	minShare: shareOf(flags, "min-share") ?? DEFAULTS.minShare,
	minConfidence: shareOf(flags, "min-confidence") ?? DEFAULTS.minConfidence,
});
