import type { Pattern } from "../types.ts";
import { credits } from "./credits.ts";
import { links } from "./links.ts";
import { metadata } from "./metadata.ts";
import { page } from "./page.ts";
import { prompts } from "./prompts.ts";
import { widgets } from "./widgets.ts";

/** All patterns, in the order in which they are asked; the most trusted answer wins. */
export const grammar: readonly Pattern[] = [...metadata, ...credits, ...widgets, ...prompts, ...links, ...page];
