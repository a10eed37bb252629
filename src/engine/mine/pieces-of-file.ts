import fs from "node:fs";
import { type Container, decode } from "../../text/index.ts";

/** Bytes that are read at once. */
const CHUNK = 1 << 20;
/** A record of more units than this is no article. */
const LONGEST = 64 * 1024 * 1024;

/**
 * The text of a file in chunks. The first one decides the encoding, as `decode` has it. Throws a `RangeError` for a binary
 * file, and Node's error for one that cannot be read.
 */
function* chunksOf(file: string): Generator<string> {
	const handle = fs.openSync(file, "r");
	try {
		const buffer = new Uint8Array(CHUNK);
		let decodeChunk: ((bytes: Uint8Array) => string) | undefined;
		for (let got = fs.readSync(handle, buffer); got > 0; got = fs.readSync(handle, buffer)) {
			const bytes = buffer.subarray(0, got);
			decodeChunk ??= decoderFor(bytes);
			yield decodeChunk(bytes);
		}
	} finally {
		fs.closeSync(handle);
	}
}

const decoderFor = (first: Uint8Array): ((bytes: Uint8Array) => string) => {
	// A chunk may end inside a character, which must not look like another encoding; UTF-16 has two bytes a unit.
	let end = first.length;
	while (end > Math.max(0, first.length - 4) && (first[end - 1] ?? 0) >= 0x80) end--;
	const encoding = decode(first.subarray(0, end - (end % 2)))?.encoding;
	if (encoding === undefined) throw new RangeError("it is binary, it holds NUL bytes");
	if (encoding === "windows-1252") return (bytes) => decode(bytes)?.source ?? "";
	const decoder = new TextDecoder(encoding, { ignoreBOM: true });
	return (bytes) => decoder.decode(bytes, { stream: true });
};

/**
 * A file of records in pieces that can each be read by themselves, in order, so that memory does not grow with the file.
 * Throws a `RangeError` for a binary file or a record of more than 64 MB, and Node's error for a file that cannot be read.
 */
export function* piecesOfFile(file: string, container: Container): Generator<string> {
	let head: string | undefined;
	let rest = "";
	for (const chunk of chunksOf(file)) {
		rest += chunk;
		const end = container.whole(rest);
		if (end === 0) {
			if (rest.length > LONGEST) throw new RangeError("a record has more than 64 MB, it is no article");
			continue;
		}
		if (head === undefined) {
			head = rest.slice(0, container.head(rest));
			yield rest.slice(0, end);
		} else yield head + rest.slice(0, end);
		rest = rest.slice(end);
	}
	if (rest !== "") yield (head ?? "") + rest;
}
