import { defineResource } from "../core/index.ts";
import { createMatcher, type Matcher } from "./matcher.ts";

/** The matcher of all lexicons of the package. */
export const lexicons = defineResource<Matcher>("lexicons", async () =>
	createMatcher(await import("./generated/languages.ts")),
);
