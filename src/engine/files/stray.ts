import fs from "node:fs";
import path from "node:path";

/** `.<name>.postedit-<process id>-<random>`: what `writeAtomically` writes beside a file before it takes its place. */
const STRAY = /^\..+\.postedit-(\d+)-[0-9a-f]{12}$/;

/** The name of a temporary file beside a file of that name, for this process. `random` is 12 hexadecimal digits. */
export const strayName = (name: string, random: string): string => `.${name}.postedit-${process.pid}-${random}`;

const isAlive = (pid: number): boolean => {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// A process of somebody else's is there all the same.
		return error instanceof Error && "code" in error && error.code === "EPERM";
	}
};

/** Removes a temporary file that a killed run left behind. Says whether the name is that of such a file, removed or not. */
export const removeStray = (folder: string, name: string): boolean => {
	const [, pid] = STRAY.exec(name) ?? [];
	if (pid === undefined) return false;
	if (!isAlive(Number(pid))) {
		try {
			fs.rmSync(path.join(folder, name), { force: true });
		} catch {
			// A folder that may not be written to keeps it.
		}
	}
	return true;
};

/** Removes what killed runs left in a folder itself. */
export const removeStrays = (folder: string): void => {
	let names: readonly string[] = [];
	try {
		names = fs.readdirSync(folder);
	} catch {
		return;
	}
	for (const name of names) removeStray(folder, name);
};
