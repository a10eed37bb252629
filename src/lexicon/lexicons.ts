import { defineResource } from "../core/index.ts";
import { readLexicons } from "./compile.ts";
import { createMatcher, type Matcher } from "./matcher.ts";

/** The matcher of all lexicons of the package. */
export const lexicons = defineResource<Matcher>("lexicons", async () =>
	createMatcher(readLexicons(await import("./generated/lexicons.ts"))),
);
