export { type FindOptions, findFiles, UnmatchedError } from "./find.ts";
export type { FoundFile } from "./walk.ts";
