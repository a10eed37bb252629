import path from "node:path";
import { CONFIGURATION_NAMES } from "../../engine/index.ts";
import type { Terminal } from "../terminal.ts";

/** Milliseconds without another change before files are linted again: editors write in several steps. */
const SETTLE = 100;

const folderOf = (pattern: string): string => {
	const glob = pattern.search(/[*?[\]{}!(]/);
	return glob < 0 ? pattern : path.dirname(`${pattern.slice(0, glob)}x`);
};

/** Files that say what is linted and how: when one changes, everything is linted again. */
const SETTINGS = new Set([...CONFIGURATION_NAMES, "package.json", ".gitignore", ".posteditignore"]);

/**
 * Lints once, then whatever changes below the paths; all of it when settings change, which `settings` names beside those
 * in and below the working folder. Ends with the process.
 */
export const watch = async (
	paths: readonly string[],
	settings: readonly string[],
	terminal: Terminal,
	lint: (changed?: readonly string[]) => Promise<number>,
): Promise<number> => {
	await lint();
	const { watch: watchFiles } = await import("chokidar");
	const roots = (paths.length > 0 ? paths : ["."]).map(folderOf);
	const named = new Set(settings.map((file) => path.resolve(file)));
	const isSettings = (file: string) => SETTINGS.has(path.basename(file)) || named.has(path.resolve(file));
	const watchers = [
		watchFiles(roots, {
			ignoreInitial: true,
			ignored: (file) => /(?:^|[/\\])(?:node_modules|\.git|\.postedit-cache)(?:[/\\]|$)|\.postedit-\d+-/.test(file),
		}),
		watchFiles([".", ...settings], {
			ignoreInitial: true,
			depth: 0,
			ignored: (file) => path.resolve(file) !== process.cwd() && !isSettings(file),
		}),
	];
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
					await (changed.some(isSettings) ? lint() : lint(changed));
				} catch (error) {
					terminal.warn(error instanceof Error ? error.message : String(error));
				}
			});
		}, SETTLE);
	};
	const ready = watchers.map(
		(watcher) =>
			new Promise<void>((resolve) => {
				watcher.on("add", wait).on("change", wait).once("ready", resolve);
				watcher.on("unlink", (file) => {
					if (isSettings(file)) wait(file);
				});
			}),
	);
	Promise.all(ready).then(() => terminal.warn("watching for changes, Ctrl+C ends"));
	await new Promise<void>((resolve) => {
		process.once("SIGINT", resolve);
		process.once("SIGTERM", resolve);
	});
	await Promise.all(watchers.map((watcher) => watcher.close()));
	await running;
	return 0;
};
