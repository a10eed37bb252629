import { defineBlockFact } from "../core/index.ts";
import { traitsOf } from "../text/index.ts";

/** What a block's text holds, as bits (`TRAIT_BITS`): lets a rule that sees articles pass over blocks as cheaply as one that sees blocks. */
export const traits = defineBlockFact(
	"traits",
	{},
	(_values, { text, raw }): number => traitsOf(text) | (raw === text ? 0 : traitsOf(raw)),
);
