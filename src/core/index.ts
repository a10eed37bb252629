export * from "./article.ts";
export * from "./fact.ts";
export * from "./finding.ts";
export * from "./level.ts";
export * from "./mqm.ts";
export * from "./option.ts";
export * from "./rule.ts";
export * from "./span.ts";
