import { type ChildProcess, spawn, spawnSync } from "node:child_process";

const has = (command: string): boolean => spawnSync(command, ["--version"]).error === undefined;
/** Are `script` and `stty` here, which make a terminal and change its size? */
export const canMakeTerminals =
	has("script") && has("stty") && spawnSync("script", ["-qec", "true", "/dev/null"]).status === 0;

/** What a terminal shows: rows of text, as far as the review's own sequences go. */
const screenOf = (output: string): readonly string[] => {
	const rows: string[] = [];
	let row = 0;
	let column = 0;
	const put = (text: string) => {
		rows[row] =
			(rows[row] ?? "").padEnd(column).slice(0, column) + text + (rows[row] ?? "").slice(column + text.length);
		column += text.length;
	};
	for (const [, place, codes = "", kind, text = ""] of output.matchAll(
		/\u001B\[((\??[\d;]*)([A-Za-z]))|([^\u001B]+)/g,
	)) {
		if (place === undefined) {
			for (const part of text.split(/(\r?\n|\r)/)) {
				if (part.endsWith("\n")) row++;
				if (/^[\r\n]+$/.test(part)) column = 0;
				else put(part);
			}
			continue;
		}
		const [first = 1, second = 1] = codes.split(";").map((code) => Number(code) || 1);
		if (kind === "H") [row, column] = [first - 1, second - 1];
		else if (kind === "K") rows[row] = "";
		else if (kind === "J") rows.splice(codes === "2" ? 0 : row + 1);
	}
	return rows.map((line) => (line ?? "").trimEnd());
};

/** A process on a terminal of its own. */
export interface OnTerminal {
	/** Everything that the terminal was sent. */
	output(): string;
	/** What it shows now. */
	screen(): string;
	/** Waits until the screen, or all that was sent, has this text; fails with what it shows. */
	sees(text: string | RegExp): Promise<void>;
	type(keys: string): void;
	resize(columns: number, rows: number): void;
	signal(name: NodeJS.Signals): void;
	/** The exit status. */
	ended(): Promise<number | null>;
}

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Starts a command line of a shell on a terminal of this size. */
export const onTerminal = async (
	command: string,
	{
		cwd,
		columns,
		rows,
		env = {},
	}: { cwd: string; columns: number; rows: number; env?: Readonly<Record<string, string>> },
): Promise<OnTerminal> => {
	const shell = `tty; echo $$; stty rows ${rows} cols ${columns}; exec ${command}`;
	const { NO_COLOR: _color, FORCE_COLOR: _forced, CI: _ci, ...own } = process.env;
	const child: ChildProcess = spawn("script", ["-qec", shell, "/dev/null"], {
		cwd,
		env: { ...own, TERM: "xterm-256color", ...env },
		stdio: ["pipe", "pipe", "inherit"],
	});
	let output = "";
	child.stdout?.setEncoding("utf8").on("data", (text: string) => {
		output += text;
	});
	const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
	const shown = () => screenOf(output.slice(output.lastIndexOf("\u001B[?1049h"))).join("\n");
	const until = async (holds: () => boolean, what: string): Promise<void> => {
		for (let i = 0; !holds(); i++) {
			if (i > 400) throw new Error(`${what} is not to be seen on:\n${shown()}`);
			await wait(50);
		}
	};
	await until(() => /\/dev\/\S+\r?\n\d+\r?\n/.test(output), "the terminal");
	const [, tty = "", pid = ""] = /(\/dev\/\S+)\r?\n(\d+)\r?\n/.exec(output) ?? [];
	return {
		output: () => output,
		screen: shown,
		sees: (text) => until(() => (typeof text === "string" ? shown().includes(text) : text.test(output)), String(text)),
		type: (keys) => {
			child.stdin?.write(keys);
		},
		resize: (wide, high) => {
			spawnSync("stty", ["-F", tty, "rows", `${high}`, "cols", `${wide}`]);
		},
		signal: (name) => {
			process.kill(Number(pid), name);
		},
		ended: () => ended,
	};
};
