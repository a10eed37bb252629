import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { UsageError } from "../usage-error.ts";

/** What the page says of itself: a page that says something else is somebody's. */
const OURS = '<meta name="generator" content="postedit playground">';

/**
 * Copies the playground into a folder, which is made if need be; the page itself comes last, so that it never stands there
 * without what it loads. Throws a `UsageError`, with nothing overwritten, if another page is there or nothing can be written.
 */
export const copyTo = (folder: string, files: ReadonlyMap<string, string>): void => {
	const page = path.join(folder, "index.html");
	try {
		if (fs.existsSync(page) && !fs.readFileSync(page, "utf8").includes(OURS))
			throw new UsageError(`--out: ${page} is not the playground's and is left alone; name another folder`);
		fs.mkdirSync(folder, { recursive: true });
		const last = (name: string): number => (name === "index.html" ? 1 : 0);
		for (const [name, file] of [...files].sort(([a], [b]) => last(a) - last(b))) {
			const beside = path.join(folder, `.${name}.${randomBytes(4).toString("hex")}`);
			try {
				fs.copyFileSync(file, beside, fs.constants.COPYFILE_EXCL);
				fs.renameSync(beside, path.join(folder, name));
			} finally {
				fs.rmSync(beside, { force: true });
			}
		}
	} catch (error) {
		if (error instanceof UsageError) throw error;
		throw new UsageError(`--out: cannot write ${folder}: ${error instanceof Error ? error.message : String(error)}`);
	}
};
