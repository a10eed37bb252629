import { spawnSync } from "node:child_process";
import path from "node:path";

/** git could not say which files changed; the message has its own words. */
export class GitError extends Error {}

const gitBytes = (...args: readonly string[]): Buffer => {
	const { stdout, stderr, status, error } = spawnSync("git", [...args], { maxBuffer: 1 << 30 });
	if (error) throw new GitError(`git cannot be started: ${error.message}`);
	if (status !== 0)
		throw new GitError(`git ${args[0]}: ${stderr.toString().trim().split("\n")[0] ?? `status ${status}`}`);
	return stdout;
};

const git = (...args: readonly string[]): string => gitBytes(...args).toString();

/** Names that end in NUL, from the root of the repository, as paths from the working folder. */
const fromRoot = (names: string): readonly string[] => {
	const root = git("rev-parse", "--show-toplevel").trimEnd();
	return names
		.split("\0")
		.filter((name) => name !== "")
		.map((name) => path.relative(process.cwd(), path.join(root, name)) || name)
		.sort();
};

/** Added, copied, modified, renamed, changed in kind: whatever still exists. */
const ALIVE = "--diff-filter=ACMRT";

/** Files that the next commit changes. */
export const stagedFiles = (): readonly string[] => fromRoot(git("diff", "--cached", "--name-only", "-z", ALIVE));

/** Files whose staged content is not what the working tree holds; some may be gone from there. */
export const partlyStagedFiles = (): ReadonlySet<string> => {
	const edited = new Set(fromRoot(git("diff", "--name-only", "-z")));
	return new Set(stagedFiles().filter((file) => edited.has(file)));
};

/** What is staged of a file, with its line ends as a checkout would write them. The path counts from the working folder. */
export const stagedBytes = (file: string): Uint8Array =>
	gitBytes("cat-file", "--filters", `:${file.startsWith("..") ? "" : "./"}${file}`);

/** Files that differ from a commit, and files that git does not know yet. Throws `GitError` for an unknown commit. */
export const filesSince = (ref: string): readonly string[] => {
	// A reference is never taken for an option.
	const commit = git("rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`).trim();
	return fromRoot(
		git("diff", "--name-only", "-z", ALIVE, commit) +
			git("ls-files", "--others", "--exclude-standard", "-z", "--full-name", ":/"),
	);
};

/** Files that differ from the last commit, and new ones; in a repository without a commit all of them. */
export const changedFiles = (): readonly string[] => {
	const { status } = spawnSync("git", ["rev-parse", "--verify", "--quiet", "HEAD"]);
	return status === 0
		? filesSince("HEAD")
		: fromRoot(git("ls-files", "--cached", "--others", "--exclude-standard", "-z", "--full-name", ":/"));
};
