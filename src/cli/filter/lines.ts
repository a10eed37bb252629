import type { Readable } from "node:stream";

const LINE_FEED = 10;

/**
 * The lines of a stream as bytes, without their line feeds; only a line feed ends one. What is held is the line that is
 * being read, whatever pieces it comes in; a stream that ends in a line feed has no empty line behind it.
 */
export async function* linesOf(stream: Readable): AsyncGenerator<Buffer> {
	let pieces: Buffer[] = [];
	for await (const read of stream) {
		const chunk = Buffer.from(read);
		let start = 0;
		for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
			pieces.push(chunk.subarray(start, end));
			yield pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
			pieces = [];
			start = end + 1;
		}
		if (start < chunk.length) pieces.push(chunk.subarray(start));
	}
	if (pieces.length > 0) yield Buffer.concat(pieces);
}
