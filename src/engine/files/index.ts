export { type FindOptions, findFiles, isIgnoredByName, UnmatchedError } from "./find.ts";
export type { FoundFile } from "./walk.ts";
