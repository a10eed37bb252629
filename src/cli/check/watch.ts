import path from "node:path";
import type { Terminal } from "../terminal.ts";

/** Milliseconds without another change before files are linted again: editors write in several steps. */
const SETTLE = 100;

const folderOf = (pattern: string): string => {
	const glob = pattern.search(/[*?[\]{}!(]/);
	return glob < 0 ? pattern : path.dirname(`${pattern.slice(0, glob)}x`);
};

/** Lints once, then whatever changes below the paths. Ends with the process. */
export const watch = async (
	paths: readonly string[],
	terminal: Terminal,
	lint: (changed?: readonly string[]) => Promise<number>,
): Promise<number> => {
	await lint();
	const { watch: watchFiles } = await import("chokidar");
	const roots = (paths.length > 0 ? paths : ["."]).map(folderOf);
	const watcher = watchFiles(roots, {
		ignoreInitial: true,
		ignored: (file) => /(?:^|[/\\])(?:node_modules|\.git|\.postedit-cache)(?:[/\\]|$)|\.postedit-\d+-/.test(file),
	});
	const waiting = new Set<string>();
	let timer: NodeJS.Timeout | undefined;
	let running = Promise.resolve();
	const wait = (file: string) => {
		waiting.add(path.relative(process.cwd(), path.resolve(file)) || file);
		clearTimeout(timer);
		timer = setTimeout(() => {
			running = running.then(async () => {
				const changed = [...waiting].sort();
				waiting.clear();
				if (changed.length === 0) return;
				try {
					await lint(changed);
				} catch (error) {
					terminal.warn(error instanceof Error ? error.message : String(error));
				}
			});
		}, SETTLE);
	};
	watcher.on("add", wait).on("change", wait);
	await new Promise<void>((resolve) => {
		watcher.on("ready", () => terminal.warn("watching for changes, Ctrl+C ends"));
		process.once("SIGINT", resolve);
		process.once("SIGTERM", resolve);
	});
	await watcher.close();
	await running;
	return 0;
};
