import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { type CallToolResult, ListRootsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { afterEach } from "vitest";

/** The server as it is built. */
export const main = path.join(import.meta.dirname, "..", "dist", "main.js");

const open: Client[] = [];
const made: string[] = [];
afterEach(async () => {
	await Promise.all(open.splice(0).map((client) => client.close()));
	for (const folder of made.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own with these files; removed after the test. */
export const folderWith = (files: Readonly<Record<string, string | Uint8Array>>): string => {
	const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), "postedit-mcp-")));
	made.push(folder);
	for (const [name, content] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), content);
	return folder;
};

/** The SDK's own client of a server that is started in a folder; closed after the test. */
export const connect = async (
	cwd: string,
	{ args = [], roots }: { args?: readonly string[]; roots?: readonly string[] } = {},
): Promise<Client> => {
	const client = new Client({ name: "test", version: "0" }, { capabilities: roots ? { roots: {} } : {} });
	if (roots)
		client.setRequestHandler(ListRootsRequestSchema, () => ({
			roots: roots.map((folder) => ({ uri: pathToFileURL(folder).href })),
		}));
	await client.connect(new StdioClientTransport({ command: process.execPath, args: [main, ...args], cwd }));
	open.push(client);
	// The client then holds answers against the schemas of their tools.
	await client.listTools();
	return client;
};

/** What a tool answered. */
export interface Answer {
	readonly isError: boolean;
	readonly texts: readonly string[];
	readonly data: Readonly<Record<string, unknown>>;
}

/** Calls a tool. */
export const call = async (client: Client, name: string, given: Readonly<Record<string, unknown>>): Promise<Answer> => {
	const result: Partial<CallToolResult> = await client.callTool({ name, arguments: given });
	return {
		isError: result.isError === true,
		texts: (result.content ?? []).map((part) => (part.type === "text" ? part.text : "")),
		data: result.structuredContent ?? {},
	};
};
