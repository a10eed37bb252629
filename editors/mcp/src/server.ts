import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import manifest from "../package.json" with { type: "json" };
import { registerCheck } from "./check-tool.ts";
import { registerExplain } from "./explain-tool.ts";
import { registerFix } from "./fix-tool.ts";
import { allowedFolders } from "./folders.ts";
import type { Surroundings } from "./linting.ts";
import { registerScore } from "./score-tool.ts";

/** What the server is started with. */
export interface ServerOptions {
	/** The folders whose files may be read; the client's roots, or else the working folder, if none. */
	readonly folders: readonly string[];
	/** May configurations written in JavaScript or TypeScript be run? */
	readonly mayRunCode: boolean;
}

/** The MCP server with its tools, not yet connected. */
export const createServer = ({ folders, mayRunCode }: ServerOptions): McpServer => {
	const server = new McpServer(
		{ name: "postedit", title: "postedit", version: manifest.version },
		{
			instructions:
				"postedit finds and mends what machine translation and scraping left in English articles. Check an article first. Apply safe fixes with fix; weigh each other proposal in its sentence, for it may change words. What has no proposal is for you to rewrite. Explain a rule before you doubt it.",
		},
	);
	const surroundings: Surroundings = { mayRunCode, folders: () => allowedFolders(server, folders) };
	registerCheck(server, surroundings);
	registerFix(server, surroundings);
	registerExplain(server);
	registerScore(server, surroundings);
	return server;
};
