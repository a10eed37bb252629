import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { bin, folderWith } from "./support/cli.ts";
import { root } from "./support/examples.ts";

const page = fs.readFileSync(path.join(root, "docs", "editors.md"), "utf8");

/** The recipes in a language under a heading of docs/editors.md, as they stand there. */
const recipes = (heading: string, language: string): readonly string[] => {
	const section = page.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? "";
	return [...section.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
		([, text = ""]) => text,
	);
};

const has = (command: string, ...args: readonly string[]): boolean =>
	spawnSync(command, args, { stdio: "ignore" }).status === 0;
const ALE = "/usr/share/vim/vimfiles/pack/dist-bundle/opt/ale";
const hasNeovim = has("nvim", "--version");
const hasAle = has("vim", "--version") && fs.existsSync(ALE) && has("script", "--version");
const hasEglot = has("emacs", "--batch", "--eval", "(require 'eglot)");

const SLIPS = "The mayor said that the the bridge is shut .\n";
const MENDED = "The mayor said that the bridge is shut.\n";
const FOUND = ["doubled-word", "space-before-punctuation"];
/** Milliseconds that an editor waits for the server. */
const PATIENCE = 20_000;

/** A home with these files and `postedit` on the path, and an article beside; runs an editor there. */
const homeWith = (files: Readonly<Record<string, string>>) => {
	const home = folderWith({ ...files, "articles/a.txt": SLIPS });
	fs.mkdirSync(path.join(home, "bin"));
	fs.chmodSync(bin, 0o755);
	fs.symlinkSync(bin, path.join(home, "bin", "postedit"));
	const article = path.join(home, "articles", "a.txt");
	return {
		home,
		article,
		run(command: string, ...args: readonly string[]): string {
			const { status, stdout, stderr, error } = spawnSync(command, args, {
				cwd: path.dirname(article),
				encoding: "utf8",
				timeout: 3 * PATIENCE,
				env: {
					...process.env,
					PATH: `${path.join(home, "bin")}${path.delimiter}${process.env["PATH"]}`,
					HOME: home,
					XDG_CONFIG_HOME: path.join(home, ".config"),
					TERM: "xterm",
				},
			});
			expect(status, `${error ?? ""}${stdout}${stderr}`).toBe(0);
			return stdout + stderr;
		},
		read: (name: string) => fs.readFileSync(path.join(home, name), "utf8"),
	};
};

describe.skipIf(!hasNeovim)("the recipe for Neovim (skipped without nvim)", () => {
	it("shows findings, and mends what is safe on each save", () => {
		const [start = "", onSave = ""] = recipes("Neovim", "lua");
		const { article, run, read } = homeWith({
			".config/nvim/init.lua": start + onSave,
			"drive.lua": `local found = function() return vim.tbl_map(function(one) return one.code end, vim.diagnostic.get(0)) end
vim.wait(${PATIENCE}, function() return #found() == ${FOUND.length} end, 50)
vim.fn.writefile(found(), '../found')
vim.cmd('write')
vim.wait(${PATIENCE}, function() return #found() == 0 end, 50)
vim.cmd('quitall')`,
		});
		run("nvim", "--headless", article, "-c", "luafile ../drive.lua");
		expect(read("found").trim().split("\n")).toEqual(FOUND);
		expect(read("articles/a.txt")).toBe(MENDED);
	});
});

describe.skipIf(!hasAle)("the recipe for Vim with ALE (skipped without vim, vim-ale and script)", () => {
	it("shows findings, and offers the best fix first", () => {
		const { home, article, run, read } = homeWith({
			".vimrc": "set nocompatible\nfiletype plugin on\npackadd! ale\n",
			".vim/after/plugin/postedit.vim": recipes("Vim with ALE", "vim")[0] ?? "",
			"drive.vim": `let s:tries = 0
function! Drive(timer) abort
  let s:tries += 1
  let l:found = ale#engine#GetLoclist(bufnr('%'))
  if len(l:found) < ${FOUND.length} && s:tries < ${PATIENCE / 100}
    return
  endif
  call timer_stop(a:timer)
  call writefile(map(copy(l:found), 'v:val.code'), '../found')
  call cursor(1, 23)
  call timer_start(100, 'Mended', {'repeat': -1})
  ALECodeAction
  " ALE asks when the server has answered; until then this does nothing.
  call timer_start(1000, {-> feedkeys("1\\<CR>", 't')}, {'repeat': -1})
endfunction
function! Mended(timer) abort
  let s:tries += 1
  if getline(1) =~# 'the the' && s:tries < ${(2 * PATIENCE) / 100}
    return
  endif
  call timer_stop(a:timer)
  write
  quitall!
endfunction
call timer_start(100, 'Drive', {'repeat': -1})
`,
		});
		run("script", "-qec", `vim -S ${path.join(home, "drive.vim")} ${article}`, "/dev/null");
		expect(read("found").trim().split("\n")).toEqual(FOUND);
		expect(read("articles/a.txt")).toBe("The mayor said that the bridge is shut .\n");
	});
});

describe.skipIf(!hasEglot)("the recipe for Emacs with Eglot (skipped without emacs and eglot)", () => {
	it("shows findings, and mends what is safe", () => {
		const { home, run, read } = homeWith({
			".emacs.d/init.el": recipes("Emacs with Eglot", "elisp")[0] ?? "",
			"drive.el": `(defun wait-for (reached)
  (let ((end (+ (float-time) ${PATIENCE / 1000})))
    (while (and (not (funcall reached)) (< (float-time) end))
      (accept-process-output nil 0.1))))
(find-file "a.txt")
(run-hooks 'post-command-hook)
(wait-for (lambda () (eglot-current-server)))
(flymake-mode 1)
(wait-for (lambda () (flymake-start) (= (length (flymake-diagnostics)) ${FOUND.length})))
(princ (format "found: %s\\n" (mapconcat #'flymake-diagnostic-text (flymake-diagnostics) " ")))
(postedit-fix-all)
(wait-for (lambda () (string= (buffer-string) ${JSON.stringify(MENDED)})))
(save-buffer)
(eglot-shutdown (eglot-current-server))`,
		});
		const said = run(
			"emacs",
			"--batch",
			"-l",
			path.join(home, ".emacs.d", "init.el"),
			"-l",
			path.join(home, "drive.el"),
		);
		for (const rule of FOUND) expect(said).toContain(rule);
		expect(read("articles/a.txt")).toBe(MENDED);
	});
});
