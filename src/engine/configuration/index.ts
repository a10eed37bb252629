export { type Configuration, defineConfig, type FileSettings, type RuleEntry } from "./configuration.ts";
export { type Configurations, type ConfigurationsOptions, createConfigurations } from "./configurations.ts";
export { ConfigurationError } from "./error.ts";
export { CONFIGURATION_NAMES } from "./load.ts";
export { guess, nearest } from "./nearest.ts";
export { PRESET_NAMES, PRESETS } from "./presets.ts";
export { KEYS, OVERRIDE_KEYS } from "./schema.ts";
export type { Overriding } from "./settle.ts";
