import { randomBytes } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";

/**
 * Replaces a file whole or not at all: writes beside it, flushes, renames. Keeps the mode; a link keeps pointing to the
 * file that is replaced. Throws Node's error, with the old file untouched.
 */
export const writeAtomically = async (file: string, bytes: Uint8Array): Promise<void> => {
	const target = await fs.realpath(file);
	const { mode } = await fs.stat(target);
	const beside = path.join(
		path.dirname(target),
		`.${path.basename(target)}.postedit-${randomBytes(6).toString("hex")}`,
	);
	try {
		const handle = await fs.open(beside, "wx", mode);
		try {
			await handle.writeFile(bytes);
			await handle.chmod(mode);
			await handle.sync();
		} finally {
			await handle.close();
		}
		await fs.rename(beside, target);
	} catch (error) {
		await fs.rm(beside, { force: true });
		throw error;
	}
};
