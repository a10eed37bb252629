import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

/** A file that a tool may touch. */
export interface FoundFile {
	/** Absolute, with links resolved. */
	readonly file: string;
	/** The folder that it may be touched for. */
	readonly folder: string;
}

const isInside = (file: string, folder: string): boolean => {
	const relative = path.relative(folder, file);
	return !relative.startsWith("..") && !path.isAbsolute(relative);
};

const folderOf = (uri: string): string[] => {
	try {
		return [fileURLToPath(uri)];
	} catch {
		return [];
	}
};

/** The folders whose files tools may read: those given, else the client's roots, else the working folder. */
export const allowedFolders = async ({ server }: McpServer, given: readonly string[]): Promise<readonly string[]> => {
	const roots =
		given.length === 0 && server.getClientCapabilities()?.roots
			? (await server.listRoots()).roots.flatMap(({ uri }) => folderOf(uri))
			: [];
	const folders = given.length > 0 ? given : roots.length > 0 ? roots : [process.cwd()];
	return folders.flatMap((folder) => (fs.existsSync(folder) ? [fs.realpathSync(folder)] : []));
};

/**
 * The file that a path names: absolute, or from one of the folders. Throws a `RangeError` if there is none inside of the
 * folders (a link may lead out of them), or if it is no regular file.
 */
export const findFile = (name: string, folders: readonly string[]): FoundFile => {
	const candidates = path.isAbsolute(name) ? [name] : folders.map((folder) => path.join(folder, name));
	const among = folders.length > 0 ? folders.join(", ") : "no folder";
	// One answer for what is outside and for what is not there: nobody shall feel a way through the disk.
	const nowhere = new RangeError(`No such file in the folders that this server may read (${among}): ${name}`);
	const found = candidates.find((candidate) => fs.existsSync(candidate));
	if (found === undefined) throw nowhere;
	const file = fs.realpathSync(found);
	const folder = folders.find((candidate) => isInside(file, candidate));
	if (folder === undefined) throw nowhere;
	if (!fs.statSync(file).isFile()) throw new RangeError(`${name} is no file; give the path of one article`);
	return { file, folder };
};
