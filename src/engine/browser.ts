/** The part of the engine that runs in a browser: rules and presets, and the linter with its fix loop. It touches neither the file system nor `process`. */
export { PRESETS, presetRules } from "./configuration/presets.ts";
export { createLinter, type Fixing, type Linted, type Linter, type LinterOptions } from "./lint/linter.ts";
export { rulesIn } from "./rules.ts";
