import fs from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { UsageError } from "../usage-error.ts";
import { mediaTypeOf } from "./pages.ts";

/** A server of the playground's files. */
export interface Served {
	readonly url: string;
	close(): Promise<void>;
}

/** Nobody but this machine is answered; a page elsewhere that gave its own name to this address is nobody. */
const isLocal = (host: string | undefined): boolean =>
	/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(host ?? "");

const HEADERS = {
	"X-Content-Type-Options": "nosniff",
	"Cross-Origin-Resource-Policy": "same-origin",
	"Referrer-Policy": "no-referrer",
};

/** Why a request is refused; `undefined` if it is not. */
const refusalOf = ({ headers, method }: http.IncomingMessage): readonly [status: number, why: string] | undefined => {
	if (!isLocal(headers.host)) return [403, "The playground answers this machine only"];
	return method === "GET" || method === "HEAD" ? undefined : [405, "The playground is read only"];
};

const answer = (
	files: ReadonlyMap<string, string>,
	request: http.IncomingMessage,
	response: http.ServerResponse,
): void => {
	const [path = "/"] = (request.url ?? "/").split("?");
	const name = path === "/" ? "index.html" : path.slice(1);
	const file = files.get(name);
	const refusal = refusalOf(request);
	if (refusal || file === undefined) {
		const [status, why] = refusal ?? [404, "No such page"];
		response.writeHead(status, { ...HEADERS, "Content-Type": "text/plain; charset=utf-8" });
		response.end(`${why}\n`);
		return;
	}
	response.writeHead(200, {
		...HEADERS,
		"Content-Type": mediaTypeOf(name),
		"Content-Length": fs.statSync(file).size,
		// All but the page have the hash of their content in their names.
		"Cache-Control": name === "index.html" ? "no-cache" : "max-age=31536000, immutable",
	});
	if (request.method === "HEAD") response.end();
	else fs.createReadStream(file).pipe(response);
};

/** Where the playground is found if the user names no port and nobody else is there. */
export const USUAL_PORT = 4180;

/**
 * Serves files on the loopback address. Without a port it takes the usual one, or any that is free. Throws a `UsageError`
 * for a port that cannot be had.
 */
export const serve = async (files: ReadonlyMap<string, string>, port: number | undefined): Promise<Served> => {
	const server = http.createServer((request, response) => answer(files, request, response));
	const listen = (at: number): Promise<void> =>
		new Promise((resolve, reject) => {
			server.once("error", reject);
			server.listen(at, "127.0.0.1", () => {
				server.off("error", reject);
				resolve();
			});
		});
	try {
		await listen(port ?? USUAL_PORT);
	} catch (error) {
		if (port !== undefined)
			throw new UsageError(
				`--port: cannot listen on ${port}: ${error instanceof Error ? error.message : String(error)}; without --port a free one is taken`,
			);
		await listen(0);
	}
	const address: string | AddressInfo | null = server.address();
	return {
		url: `http://127.0.0.1:${typeof address === "object" && address ? address.port : port}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
};
