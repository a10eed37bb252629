/** Bytes that have come, and bytes of all that was asked for so far. */
export type Progress = (loaded: number, total: number) => void;

let hear: Progress = () => {};
let loaded = 0;
let total = 0;

/** Says who hears how loading goes on. */
export const onProgress = (listener: Progress): void => {
	hear = listener;
};

/** What came of a stream, counted. */
const counted = (body: ReadableStream<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> =>
	body.pipeThrough(
		new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
			transform(chunk, controller) {
				loaded += chunk.length;
				hear(loaded, total);
				controller.enqueue(chunk);
			},
		}),
	);

/** JSON that was packed with gzip: `size` bytes at `url`. Throws an `Error` that says what could not be loaded. */
export const unpacked = async (url: URL, size: number): Promise<unknown> => {
	total += size;
	hear(loaded, total);
	const response = await fetch(url);
	if (!response.ok || !response.body) throw new Error(`cannot load ${url.pathname}: ${response.status}`);
	const stream = counted(response.body).pipeThrough(new DecompressionStream("gzip"));
	return new Response(stream).json();
};
