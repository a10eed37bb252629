import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { strayName } from "../files/stray.ts";

const isInside = (file: string, folder: string): boolean => {
	const relative = path.relative(folder, file);
	return relative !== "" && !relative.startsWith("..") && !path.isAbsolute(relative);
};

/** Where a file really is. A link may lead about inside the working folder, or beside itself, and nowhere else. */
const targetOf = (file: string): string => {
	const target = fs.realpathSync(file);
	const home = fs.realpathSync(path.dirname(file));
	if (target !== path.join(home, path.basename(file))) {
		if (!isInside(target, fs.realpathSync(process.cwd())) && !isInside(target, home))
			throw new RangeError(`it is a link to ${target}, outside of the working folder`);
	}
	return target;
};

/**
 * Replaces a file whole or not at all: writes beside it, flushes, renames. Keeps the mode, and the owner if it may; a
 * link keeps pointing to the file that is replaced. Throws Node's error, or a `RangeError` for a link that leads out of
 * the working folder, with the old file untouched.
 */
export const writeAtomically = (file: string, bytes: Uint8Array): void => {
	const target = targetOf(file);
	fs.accessSync(target, fs.constants.W_OK);
	const { mode, uid, gid } = fs.statSync(target);
	putInPlace(target, bytes, { mode, uid, gid });
};

/** As {@link writeAtomically}, for a file of our own that need not exist, in a folder that need not either. */
export const replaceOrCreate = (file: string, bytes: Uint8Array): void => {
	if (fs.existsSync(file)) {
		writeAtomically(file, bytes);
		return;
	}
	fs.mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
	putInPlace(path.resolve(file), bytes);
};

/** What a new file has of the one whose place it takes. */
interface Owned {
	readonly mode: number;
	readonly uid: number;
	readonly gid: number;
}

const putInPlace = (target: string, bytes: Uint8Array, old?: Owned): void => {
	const beside = path.join(path.dirname(target), strayName(path.basename(target), randomBytes(6).toString("hex")));
	try {
		const handle = fs.openSync(beside, "wx", old?.mode);
		try {
			for (let at = 0; at < bytes.length; ) at += fs.writeSync(handle, bytes, at);
			if (old) {
				fs.fchmodSync(handle, old.mode);
				try {
					fs.fchownSync(handle, old.uid, old.gid);
				} catch {
					// Only root may give files away; then the writer owns the new one.
				}
			}
			fs.fsyncSync(handle);
		} finally {
			fs.closeSync(handle);
		}
		fs.renameSync(beside, target);
	} catch (error) {
		fs.rmSync(beside, { force: true });
		throw error;
	}
};
