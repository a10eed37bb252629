export { findFiles, MissingPathError } from "./files.ts";
export { createLinter, type Linted, type Linter } from "./linter.ts";
export { configureRules, ruleOf } from "./rules.ts";
export { type FileResult, type RunOptions, run, runText } from "./run.ts";
