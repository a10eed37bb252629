import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./support/examples.ts";

/** The rooms from left to right; a room may import those to its left. `cli`, `lsp` and `web` stand side by side. */
const ROOMS = [
	"core",
	"text",
	"lexicon",
	"facts",
	"kit",
	"rules",
	"chain",
	"score",
	"engine",
	"report",
	"cli",
	"lsp",
	"web",
] as const;
type Room = (typeof ROOMS)[number];
/** Rooms that may touch the file system or `process`, and the one file of another. */
const TOUCH_SYSTEM: readonly string[] = ["src/engine/", "src/cli/", "src/lsp/", "src/text/read.ts"];

const sources = (folder: string): string[] =>
	fs
		.readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && !entry.name.endsWith(".test.ts"))
		.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));

const files = [...sources("src"), ...sources("rules")];
const roomOf = (file: string): Room | undefined =>
	ROOMS.find((room) => (room === "rules" ? file.startsWith("rules/") : file.startsWith(`src/${room}/`)));
const IMPORT = /^(?:import|export)\b[^;"]*?\bfrom\s*"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)|^import "([^"]+)"/gm;
const importsOf = (file: string): string[] =>
	[...fs.readFileSync(path.join(root, file), "utf8").matchAll(IMPORT)].map(
		([, from, late, effect]) => from ?? late ?? effect ?? "",
	);
const resolved = (file: string, name: string): string =>
	path.relative(root, path.resolve(root, path.dirname(file), name));

const relativeImports = files.flatMap((file) =>
	importsOf(file)
		.filter((name) => name.startsWith("."))
		.map((name) => ({ file, target: resolved(file, name) })),
);

const mayImport = (from: Room, to: Room): boolean =>
	from === to ||
	(to !== "lsp" &&
		!((from === "lsp" || from === "web") && (to === "cli" || to === "report")) &&
		ROOMS.indexOf(to) < ROOMS.indexOf(from));

describe("architecture", () => {
	it("imports from left to right only", () => {
		const wrong = relativeImports.filter(({ file, target }) => {
			const from = roomOf(file);
			const to = roomOf(target);
			return from && to && file !== "rules/registry.ts" && !mayImport(from, to);
		});
		expect(wrong).toEqual([]);
	});

	it("enters a room by its front door", () => {
		const doors = new Set(["rules/registry.ts", "src/text/read.ts", "src/engine/browser.ts"]);
		const wrong = relativeImports.filter(({ file, target }) => {
			const from = roomOf(file);
			const to = roomOf(target);
			return (
				from && to && from !== to && !target.endsWith("/index.ts") && !doors.has(target) && !isLateDoor(file, target)
			);
		});
		expect(wrong).toEqual([]);
	});

	it("lets a rule import the kit and its own folder, nothing else", () => {
		const wrong = files
			.filter((file) => roomOf(file) === "rules" && file !== "rules/registry.ts")
			.flatMap((file) =>
				importsOf(file).map((name) => ({ file, target: name.startsWith(".") ? resolved(file, name) : name })),
			)
			.filter(
				({ file, target }) =>
					target !== "src/kit/index.ts" && !target.startsWith(`${file.split("/").slice(0, 3).join("/")}/`),
			);
		expect(wrong).toEqual([]);
	});

	it("keeps unified, vfile and nlcst in the chain", () => {
		const allowed = (file: string) =>
			["chain", "score", "engine", "report", "lsp"].includes(roomOf(file) ?? "") || file === "src/index.ts";
		const parsers = new Set(["src/text/markdown.ts", "src/text/html.ts", "src/facts/sentences.ts"]);
		const wrong = files
			.filter((file) => !allowed(file) && !parsers.has(file))
			.flatMap((file) => importsOf(file).map((name) => ({ file, name })))
			.filter(({ name }) => /^(?:unified|vfile|nlcst|retext)/.test(name));
		expect(wrong).toEqual([]);
	});

	it("runs in a browser up to the engine", () => {
		const wrong = files
			.filter((file) => !TOUCH_SYSTEM.some((allowed) => file.startsWith(allowed)))
			.filter(
				(file) =>
					importsOf(file).some((name) => name.startsWith("node:")) ||
					/\b(?:process\.|Buffer\.|__dirname)/.test(fs.readFileSync(path.join(root, file), "utf8")),
			);
		expect(wrong).toEqual([]);
	});

	it("keeps all that the engine's door for browsers leads to free of Node", () => {
		const reached = new Set(["src/engine/browser.ts"]);
		for (const file of reached)
			for (const name of importsOf(file)) if (name.startsWith(".")) reached.add(resolved(file, name));
		expect(reached.size).toBeGreaterThan(100);
		const wrong = [...reached].filter(
			(file) =>
				importsOf(file).some((name) => name.startsWith("node:")) ||
				/\bprocess\.\w/.test(fs.readFileSync(path.join(root, file), "utf8")),
		);
		expect(wrong).toEqual([]);
		const fromPages = relativeImports.filter(
			({ file, target }) => roomOf(file) === "web" && roomOf(target) === "engine",
		);
		expect(new Set(fromPages.map(({ target }) => target))).toEqual(new Set(["src/engine/browser.ts"]));
	});

	it("has no default exports but rules, examples and the registry", () => {
		const wrong = files.filter(
			(file) =>
				/^export default /m.test(fs.readFileSync(path.join(root, file), "utf8")) &&
				!/^rules\//.test(file) &&
				file !== "src/chain/preset.ts",
		);
		expect(wrong).toEqual([]);
	});
});

/** Modules that are loaded late, by `import()`, so that a run which does not need them does not pay for them. */
const isLateDoor = (file: string, target: string): boolean =>
	new RegExp(`import\\("[^"]*${path.basename(target).replace(".", "\\.")}"\\)`).test(
		fs.readFileSync(path.join(root, file), "utf8"),
	);
