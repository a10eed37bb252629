import net from "node:net";
import {
	type Connection,
	createConnection,
	IPCMessageReader,
	IPCMessageWriter,
	ProposedFeatures,
} from "vscode-languageserver/node";

/** How the client and the server talk. */
export type Transport =
	| { readonly kind: "stdio" }
	| { readonly kind: "node-ipc" }
	/** The client listens there. */
	| { readonly kind: "socket"; readonly port: number }
	/** A named pipe, or a socket in the file system, on which the client listens. */
	| { readonly kind: "pipe"; readonly name: string };

const connected = (to: net.NetConnectOpts): Promise<net.Socket> =>
	new Promise((resolve, reject) => {
		const socket = net.connect(to, () => resolve(socket));
		socket.once("error", reject);
	});

/** A connection to the client. Throws a `RangeError` if nobody listens, or there is no channel to a parent process. */
export const connect = async (transport: Transport): Promise<Connection> => {
	switch (transport.kind) {
		case "stdio":
			return createConnection(ProposedFeatures.all, process.stdin, process.stdout);
		case "node-ipc":
			if (!process.send) throw new RangeError("--node-ipc: this process was not started with a channel to its parent");
			return createConnection(ProposedFeatures.all, new IPCMessageReader(process), new IPCMessageWriter(process));
		case "socket":
		case "pipe": {
			const to = transport.kind === "socket" ? { port: transport.port, host: "127.0.0.1" } : { path: transport.name };
			let socket: net.Socket;
			try {
				socket = await connected(to);
			} catch (error) {
				throw new RangeError(
					`--${transport.kind}: nobody listens there: ${error instanceof Error ? error.message : String(error)}`,
				);
			}
			return createConnection(ProposedFeatures.all, socket, socket);
		}
	}
};
