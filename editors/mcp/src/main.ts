#!/usr/bin/env node
import { parseArgs } from "node:util";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import manifest from "../package.json" with { type: "json" };
import { createServer } from "./server.ts";

const HELP = `Usage: postedit-mcp [--trust] [FOLDER…]

An MCP server on standard input and output. Tools read files in the FOLDERs only; without any, in the
client's roots, or else in the working folder.

  --trust    run configurations that are written in JavaScript or TypeScript
  --help     print this
  --version  print the version
`;

const start = async (): Promise<void> => {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { trust: { type: "boolean" }, help: { type: "boolean", short: "h" }, version: { type: "boolean" } },
	});
	if (values.help) {
		process.stdout.write(HELP);
		return;
	}
	if (values.version) {
		process.stdout.write(`${manifest.version}\n`);
		return;
	}
	const server = createServer({ folders: positionals, mayRunCode: values.trust === true });
	await server.connect(new StdioServerTransport());
	// The client is gone: nobody will ask any more.
	process.stdin.once("end", () => void server.close());
};

start().catch((error: unknown) => {
	process.stderr.write(`postedit-mcp: ${error instanceof Error ? error.message : String(error)}\n${HELP}`);
	process.exitCode = 2;
});
