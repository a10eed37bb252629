import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { removeStrays, strayName } from "../files/stray.ts";

/** What is known of a file. `read` gives what was put with it, `undefined` if nothing was. */
export interface Stored {
	readonly version: string;
	readonly settings: string;
	read<T>(): T | undefined;
}

/**
 * What is known of files, in one file of lines: `["path","version","settings"]`, a tab and JSON if there is more to say.
 * Only the first parts are held in memory. A run writes a new file and renames it at its end, so that runs side by side
 * never see half of one; the last to end wins.
 */
export interface Store {
	get(file: string): Stored | undefined;
	put(file: string, version: string, settings: string, value: unknown): void;
	/** Takes over what nobody has put anew, if the file still exists. */
	close(): void;
}

/** The first line. Another format of the file has another number. */
const HEADER = "postedit-cache 1\n";
/** Bytes that are collected before they are written. */
const CHUNK = 1 << 18;

interface Entry {
	readonly version: string;
	readonly settings: string;
	/** Of the whole line, in bytes, without the line feed. */
	readonly start: number;
	readonly end: number;
	/** Bytes before the value; 0 if there is none. */
	readonly value: number;
}

const HEAD = /^\["((?:[^"\\]|\\.)*)","([^"]*)","([^"]*)"\]/;

const readEntries = (file: number): Map<string, Entry> => {
	const entries = new Map<string, Entry>();
	const buffer = Buffer.alloc(CHUNK);
	let rest = Buffer.alloc(0);
	let at = 0;
	for (let got = fs.readSync(file, buffer, 0, CHUNK, null); got > 0; got = fs.readSync(file, buffer, 0, CHUNK, null)) {
		const bytes = Buffer.concat([rest, buffer.subarray(0, got)]);
		let start = 0;
		for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
			if (at === 0 && start === 0) {
				if (bytes.toString("utf8", 0, end + 1) !== HEADER) return entries;
			} else {
				const tab = bytes.subarray(start, end).indexOf(9);
				const head = HEAD.exec(bytes.toString("utf8", start, tab < 0 ? end : start + tab));
				if (head) {
					const [, name = "", version = "", settings = ""] = head;
					const key: string = JSON.parse(`"${name}"`);
					entries.set(key, { version, settings, start: at + start, end: at + end, value: tab < 0 ? 0 : tab + 1 });
				}
			}
			start = end + 1;
		}
		at += start;
		rest = Buffer.from(bytes.subarray(start));
	}
	return entries;
};

/** Opens the store of a location, which need not exist. Throws Node's error if its folder cannot be made. */
export const openStore = (location: string): Store => {
	const folder = path.dirname(location);
	fs.mkdirSync(folder, { recursive: true });
	removeStrays(folder);
	const old = fs.existsSync(location) ? fs.openSync(location, "r") : undefined;
	const entries = old === undefined ? new Map<string, Entry>() : readEntries(old);
	const beside = path.join(folder, strayName(path.basename(location), randomBytes(6).toString("hex")));
	let written: number | undefined;
	let pending: Buffer[] = [Buffer.from(HEADER)];
	let size = 0;
	const asked = new Set<string>();
	const done = new Set<string>();

	const bytesOf = ({ start, end }: Entry, skip: number): Buffer => {
		const bytes = Buffer.alloc(end - start - skip);
		if (old !== undefined) fs.readSync(old, bytes, 0, bytes.length, start + skip);
		return bytes;
	};
	const flush = () => {
		written ??= fs.openSync(beside, "wx");
		fs.writeSync(written, Buffer.concat(pending));
		pending = [];
		size = 0;
	};
	const write = (line: Buffer) => {
		pending.push(line, NEW_LINE);
		size += line.length + 1;
		if (size > CHUNK) flush();
	};

	return {
		get(file) {
			const entry = entries.get(file);
			if (!entry) return undefined;
			asked.add(file);
			return {
				version: entry.version,
				settings: entry.settings,
				read: () => (entry.value === 0 ? undefined : JSON.parse(bytesOf(entry, entry.value).toString("utf8"))),
			};
		},
		put(file, version, settings, value) {
			if (done.has(file)) return;
			done.add(file);
			const head = JSON.stringify([file, version, settings]);
			write(Buffer.from(value === undefined ? head : `${head}\t${JSON.stringify(value)}`));
		},
		close() {
			try {
				if (done.size === 0) return;
				for (const [file, entry] of entries)
					if (!done.has(file) && (asked.has(file) || fs.existsSync(file))) write(bytesOf(entry, 0));
				flush();
				if (written !== undefined) fs.closeSync(written);
				fs.renameSync(beside, location);
			} finally {
				fs.rmSync(beside, { force: true });
				if (old !== undefined) fs.closeSync(old);
			}
		},
	};
};

const NEW_LINE = Buffer.from("\n");
