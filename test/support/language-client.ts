import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { pathToFileURL } from "node:url";
import { afterEach } from "vitest";
import { bin, folderWith } from "./cli.ts";
import { paramsFaults, resultFaults } from "./meta-model.ts";

type Json = Readonly<Record<string, unknown>>;

export interface Position {
	readonly line: number;
	readonly character: number;
}
export interface Range {
	readonly start: Position;
	readonly end: Position;
}
export interface TextEdit {
	readonly range: Range;
	readonly newText: string;
}
export interface Diagnostic {
	readonly range: Range;
	readonly severity: number;
	readonly code: string;
	readonly message: string;
	readonly source: string;
	readonly tags?: readonly number[];
	readonly codeDescription?: { readonly href: string };
	readonly relatedInformation?: readonly { readonly location: { readonly uri: string; readonly range: Range } }[];
	readonly data?: Json;
}
export interface Published {
	readonly uri: string;
	readonly version?: number;
	readonly diagnostics: readonly Diagnostic[];
}
export interface Action {
	readonly title: string;
	readonly kind?: string;
	readonly isPreferred?: boolean;
	readonly diagnostics?: readonly Diagnostic[];
	readonly edit?: {
		readonly changes?: Readonly<Record<string, readonly TextEdit[]>>;
		readonly documentChanges?: readonly {
			readonly textDocument: { readonly uri: string; readonly version: number };
			readonly edits: readonly TextEdit[];
		}[];
	};
	/** A command's name in an old client's answer, a whole command in a new one's. */
	readonly command?: string | { readonly command: string; readonly arguments?: readonly unknown[] };
	readonly arguments?: readonly unknown[];
}

/** A message from the server, as it came. */
export interface Message {
	readonly id?: number | string | null;
	readonly method?: string;
	readonly params?: unknown;
	readonly result?: unknown;
	readonly error?: { readonly code: number; readonly message: string };
}

/** All that a client of today can do. */
export const RICH: Json = {
	general: { positionEncodings: ["utf-16"] },
	textDocument: {
		publishDiagnostics: {
			versionSupport: true,
			relatedInformation: true,
			codeDescriptionSupport: true,
			dataSupport: true,
			tagSupport: { valueSet: [1, 2] },
		},
		codeAction: {
			codeActionLiteralSupport: { codeActionKind: { valueSet: ["", "quickfix", "source", "source.fixAll"] } },
			isPreferredSupport: true,
		},
		hover: { contentFormat: ["markdown", "plaintext"] },
	},
	workspace: { applyEdit: true, workspaceEdit: { documentChanges: true }, configuration: true, workspaceFolders: true },
	window: { showDocument: { support: true } },
};

export interface StartOptions {
	readonly capabilities?: Json;
	readonly initializationOptions?: unknown;
	/** Folders of the workspace; none by default. */
	readonly folders?: readonly string[];
	readonly processId?: number | null;
	readonly env?: Readonly<Record<string, string>>;
	readonly args?: readonly string[];
	/** How the client answers the server; null to what is not here. What never settles is never answered. */
	readonly answers?: Readonly<Record<string, (params: unknown) => unknown>>;
	/** Leave `initialize` to the test. */
	readonly bare?: boolean;
}

const running = new Set<ChildProcess>();
afterEach(() => {
	for (const child of running) child.kill("SIGKILL");
	running.clear();
});

/** What came over the wire, as the type that the test takes it for; the meta model checks it. */
const typed = <T>(value: unknown): T => JSON.parse(JSON.stringify(value ?? null));

export const frame = (message: unknown): Buffer => {
	const body = Buffer.from(JSON.stringify(message));
	return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
};

/** Speaks JSON-RPC over stdio to the server as it is built. What breaks the protocol ends in `faults`. */
export const startServer = async (options: StartOptions = {}) => {
	const home = folderWith({});
	const child = spawn(process.execPath, [bin, "lsp", ...(options.args ?? ["--stdio"])], {
		stdio: ["pipe", "pipe", "pipe"],
		env: { ...process.env, HOME: home, XDG_CONFIG_HOME: `${home}/.config`, ...options.env },
	});
	running.add(child);
	let stderr = "";
	const waiting = new Map<number, { readonly method: string; readonly settle: (message: Message) => void }>();
	const exited = once(child, "exit").then(([code, signal]): { code: number | null; signal: string | null } => {
		running.delete(child);
		for (const { settle, method } of waiting.values())
			settle({ error: { code: 0, message: `the server ended before it answered ${method}: ${stderr}` } });
		return { code, signal };
	});
	child.stderr.on("data", (chunk: Buffer) => {
		stderr += chunk;
	});
	child.stdin.on("error", () => {});

	const messages: Message[] = [];
	const published: Published[] = [];
	const faults: string[] = [];
	let listeners: (() => void)[] = [];
	let lastId = 0;
	const send = (message: Json): void => {
		child.stdin.write(frame({ jsonrpc: "2.0", ...message }));
	};
	const answer = async ({ id, method = "", params }: Message): Promise<void> => {
		try {
			send({ id, result: (await options.answers?.[method]?.(params)) ?? null });
		} catch (error) {
			send({ id, error: { code: -32603, message: String(error) } });
		}
	};
	const receive = (message: Message): void => {
		messages.push(message);
		if (message.method !== undefined) {
			faults.push(...paramsFaults(message.method, message.params));
			if (message.id !== undefined) void answer(message);
			if (message.method === "textDocument/publishDiagnostics") published.push(typed(message.params));
		} else if (typeof message.id === "number") {
			const request = waiting.get(message.id);
			if (!request) faults.push(`an answer to ${message.id}, which was not asked or was answered before`);
			else if (!message.error) faults.push(...resultFaults(request.method, message.result));
			waiting.delete(message.id);
			request?.settle(message);
		}
		const all = listeners;
		listeners = [];
		for (const listener of all) listener();
	};
	let buffer = Buffer.alloc(0);
	child.stdout.on("data", (chunk: Buffer) => {
		buffer = Buffer.concat([buffer, chunk]);
		for (;;) {
			const end = buffer.indexOf("\r\n\r\n");
			if (end < 0) return;
			const header = buffer.subarray(0, end).toString("ascii");
			const [, length] = /^Content-Length: (\d+)$/.exec(header) ?? [];
			if (length === undefined) {
				faults.push(`a header that is none: ${JSON.stringify(header)}`);
				return;
			}
			if (buffer.length < end + 4 + Number(length)) return;
			const body = buffer.subarray(end + 4, end + 4 + Number(length)).toString("utf8");
			buffer = buffer.subarray(end + 4 + Number(length));
			receive(JSON.parse(body));
		}
	});

	const requestMessage = (
		method: string,
		params?: unknown,
	): { readonly id: number; readonly answer: Promise<Message> } => {
		const id = ++lastId;
		const answered = new Promise<Message>((resolve) => waiting.set(id, { method, settle: resolve }));
		send({ id, method, ...(params === undefined ? {} : { params }) });
		return { id, answer: answered };
	};
	const client = {
		child,
		exited,
		messages,
		faults,
		stderr: () => stderr,
		/** Writes bytes as they are. */
		write: (bytes: Uint8Array | string) => child.stdin.write(bytes),
		notify: (method: string, params?: unknown) => send({ method, ...(params === undefined ? {} : { params }) }),
		requestMessage,
		/** The result of a request; throws the error that was answered. */
		async request<T>(method: string, params?: unknown): Promise<T> {
			const { error, result } = await requestMessage(method, params).answer;
			if (error) throw new Error(`${error.code} ${error.message}`);
			return typed(result);
		},
		/** The first message, from `from` on, that fits; waits for it. */
		async message(fits: (message: Message) => boolean, from = 0): Promise<Message> {
			for (;;) {
				const found = messages.slice(from).find(fits);
				if (found) return found;
				await new Promise<void>((resolve) => listeners.push(resolve));
			}
		},
		open(uri: string, text: string, languageId = "plaintext", version = 1): void {
			client.notify("textDocument/didOpen", { textDocument: { uri, languageId, version, text } });
		},
		change(
			uri: string,
			version: number,
			contentChanges: readonly { readonly range?: Range; readonly text: string }[],
		): void {
			client.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
		},
		/** All that was published of a document. */
		published: (uri: string): readonly Published[] => published.filter((one) => one.uri === uri),
		/** What is published of a document that fits, from the `from`th publication on; waits for it. */
		async diagnostics(
			uri: string,
			fits: (published: Published) => boolean = () => true,
			from = 0,
		): Promise<readonly Diagnostic[]> {
			for (;;) {
				const found = client.published(uri).slice(from).find(fits);
				if (found) return found.diagnostics;
				await new Promise<void>((resolve) => listeners.push(resolve));
			}
		},
		actions: (uri: string, range: Range, context: Json = { diagnostics: [] }): Promise<readonly Action[]> =>
			client.request("textDocument/codeAction", { textDocument: { uri }, range, context }),
		/** Ends as a client should. */
		async stop(): Promise<{ readonly code: number | null; readonly signal: string | null }> {
			await client.request("shutdown");
			client.notify("exit");
			return exited;
		},
	};
	if (!options.bare) {
		await client.request("initialize", {
			processId: options.processId === undefined ? process.pid : options.processId,
			rootUri: options.folders?.[0] === undefined ? null : pathToFileURL(options.folders[0]).href,
			workspaceFolders: options.folders?.map((folder) => ({ uri: pathToFileURL(folder).href, name: "folder" })) ?? null,
			capabilities: options.capabilities ?? RICH,
			...(options.initializationOptions === undefined ? {} : { initializationOptions: options.initializationOptions }),
		});
		client.notify("initialized", {});
	}
	return client;
};

/** The text after edits of UTF-16 positions that do not overlap. */
export const edited = (text: string, edits: readonly TextEdit[]): string => {
	const lines = [0];
	for (const match of text.matchAll(/\r\n|\n|\r/g)) lines.push(match.index + match[0].length);
	const offset = ({ line, character }: Position): number => (lines[line] ?? text.length) + character;
	let result = text;
	let last = text.length;
	for (const { range, newText } of [...edits].sort((a, b) => offset(b.range.start) - offset(a.range.start))) {
		if (offset(range.end) > last) throw new Error("edits overlap");
		last = offset(range.start);
		result = result.slice(0, last) + newText + result.slice(offset(range.end));
	}
	return result;
};

/** The edits of an action, of whatever form. */
export const editsOf = (action: Action | undefined): readonly TextEdit[] =>
	action?.edit?.documentChanges?.[0]?.edits ?? Object.values(action?.edit?.changes ?? {})[0] ?? [];
