import { createTwoFilesPatch } from "diff";
import type { FileResult } from "../engine/index.ts";

/** What fixing would change in a file, as a unified diff that `git apply` and `patch` take; empty if nothing. */
export const diffOf = ({ path, original, source }: FileResult): string =>
	original === source
		? ""
		: createTwoFilesPatch(`a/${path}`, `b/${path}`, original, source, undefined, undefined, { context: 3 }).replace(
				/^=+\n/,
				"",
			);
