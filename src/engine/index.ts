export type { Cache, CacheStrategy } from "./cache/cache.ts";
export {
	CONFIGURATION_NAMES,
	type Configuration,
	ConfigurationError,
	type Configurations,
	type ConfigurationsOptions,
	createConfigurations,
	defineConfig,
	type FileSettings,
	guess,
	KEYS,
	nearest,
	OVERRIDE_KEYS,
	type Overriding,
	PRESET_NAMES,
	PRESETS,
	type RuleEntry,
} from "./configuration/index.ts";
export { type FindOptions, type FoundFile, findFiles, isIgnoredByName, UnmatchedError } from "./files/index.ts";
export { createLinter, type Fixing, type Linted, type Linter, type LinterOptions } from "./lint/linter.ts";
export type { Measure } from "./lint/measure.ts";
export type { Candidate } from "./mine/candidates.ts";
export { type CorpusArticle, readCorpus, siteByFolder } from "./mine/corpus.ts";
export { type MinedSite, type MineOptions, mine } from "./mine/mine.ts";
export { type ArticleOrigin, createOriginReader, type OriginReader } from "./origin.ts";
export { packageRoot, packageVersion, rulePage } from "./package.ts";
export { type Precision, SET_NAMES, type SetName } from "./precision/precision.ts";
export type { Decision } from "./review/decisions.ts";
export type { Group, ReviewFinding } from "./review/group.ts";
export { type Step, UndoError } from "./review/journal.ts";
export { createReview, type Done, type Review } from "./review/review.ts";
export { configureRules, ruleOf } from "./rules.ts";
export { articlesOf, type MeasuredArticle } from "./run/articles.ts";
export { createFileLinter, type FileLinter, type RunSettings, type Task } from "./run/lint-file.ts";
export type { FileResult } from "./run/result.ts";
export { type RunOptions, run } from "./run/run.ts";
export { DEFAULT_SUPPRESSIONS } from "./suppress/location.ts";
export type { Suppressions } from "./suppress/suppressions.ts";
export { rejectedIn, storeTemplates } from "./templates/store.ts";
