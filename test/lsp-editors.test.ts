import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { bin, folderWith } from "./support/cli.ts";
import { root } from "./support/examples.ts";

const seed = fs.readFileSync(path.join(root, "fixtures", "articles", "000_76705b334ae40e0c.txt"), "utf8");
/** What the buffer must hold after one quick fix and all safe fixes. */
const mended = seed
	.replace("business minister foreigners", "foreign minister")
	.replace(/^ date 2024-02-16 Text size/, "");
const isThere = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;

/** Runs an editor on a copy of the seed article, and gives what it wrote into `result.json` and the file. */
const edit = (
	command: string,
	args: (folder: string) => readonly string[],
	files: Readonly<Record<string, string>>,
) => {
	const folder = folderWith({ "article.txt": seed, ...files });
	const { status, stdout, stderr } = spawnSync(command, args(folder), {
		cwd: folder,
		encoding: "utf8",
		timeout: 60_000,
		env: {
			...process.env,
			HOME: folder,
			XDG_CONFIG_HOME: path.join(folder, ".config"),
			XDG_DATA_HOME: path.join(folder, ".data"),
			POSTEDIT_NODE: process.execPath,
			POSTEDIT_BIN: bin,
		},
	});
	const result = path.join(folder, "result.json");
	if (!fs.existsSync(result)) throw new Error(`${command} ended with ${status}:\n${stdout}\n${stderr}`);
	const told: { diagnostics: readonly string[]; again: number } = JSON.parse(fs.readFileSync(result, "utf8"));
	return { ...told, text: fs.readFileSync(path.join(folder, "article.txt"), "utf8") };
};

const CODES = ["metadata-line", "reading-tool", "orphan-apostrophe", "calqued-title"];

const NEOVIM = `
local function wait(what, done)
  if not vim.wait(30000, done, 20) then error("waited in vain for " .. what) end
end
vim.cmd("edit article.txt")
local buffer = vim.api.nvim_get_current_buf()
local id = vim.lsp.start_client({
  name = "postedit",
  cmd = { vim.env.POSTEDIT_NODE, vim.env.POSTEDIT_BIN, "lsp", "--stdio" },
  root_dir = vim.fn.getcwd(),
})
vim.lsp.buf_attach_client(buffer, id)
wait("diagnostics", function() return #vim.diagnostic.get(buffer) == 4 end)
local codes = {}
local found = vim.diagnostic.get(buffer)
table.sort(found, function(a, b) return a.lnum < b.lnum or (a.lnum == b.lnum and a.col < b.col) end)
for _, one in ipairs(found) do table.insert(codes, one.code or one.user_data.lsp.code) end
local function act(line, character, only)
  local place = { line = line, character = character }
  local params = {
    textDocument = vim.lsp.util.make_text_document_params(buffer),
    range = { start = place, ["end"] = place },
    context = { diagnostics = {}, only = only },
  }
  local answer = vim.lsp.buf_request_sync(buffer, "textDocument/codeAction", params, 30000)
  local action = answer[id].result[1]
  vim.lsp.util.apply_workspace_edit(action.edit, "utf-16")
end
act(18, 190, { "quickfix" })
wait("the quick fix", function() return #vim.diagnostic.get(buffer) == 3 end)
act(0, 0, { "source.fixAll.postedit" })
wait("the fixes", function() return #vim.diagnostic.get(buffer) == 1 end)
vim.cmd("undo")
-- In a script both changes are one step.
wait("the undone changes", function() return #vim.diagnostic.get(buffer) == 4 end)
vim.cmd("redo")
wait("the changes again", function() return #vim.diagnostic.get(buffer) == 1 end)
vim.cmd("write")
-- An unnamed buffer has the URI file://, and the server must bear it.
vim.cmd("enew")
vim.lsp.buf_attach_client(vim.api.nvim_get_current_buf(), id)
vim.api.nvim_buf_set_lines(0, 0, -1, false, { "It was the the end." })
vim.wait(500)
local alive = not vim.lsp.get_client_by_id(id).is_stopped()
vim.fn.writefile({ vim.fn.json_encode({ diagnostics = codes, again = alive and #vim.diagnostic.get(buffer) or -1 }) }, "result.json")
vim.cmd("qall!")
`;

describe.skipIf(!isThere("nvim", "--version"))("Neovim (needs nvim)", () => {
	it("shows what is found, applies a quick fix and all safe fixes, and undoes them", () => {
		const { diagnostics, again, text } = edit("nvim", () => ["--headless", "--clean", "-c", "luafile run.lua"], {
			"run.lua": NEOVIM,
		});
		expect(diagnostics).toEqual(CODES);
		expect(again).toBe(1);
		expect(text).toBe(mended);
	});
});

const EMACS = `
(require 'eglot)
(require 'json)
(setq eglot-autoshutdown nil make-backup-files nil eglot-send-changes-idle-time 0.05 eglot-confirm-server-initiated-edits nil)
(defun wait (what done)
  (let ((until (+ (float-time) 30)))
    (while (not (funcall done))
      (when (> (float-time) until) (error "waited in vain for %s" what))
      (accept-process-output nil 0.05))))
(add-to-list 'eglot-server-programs
  (list 'text-mode (getenv "POSTEDIT_NODE") (getenv "POSTEDIT_BIN") "lsp" "--stdio"))
(find-file "article.txt")
(text-mode)
(apply #'eglot (eglot--guess-contact))
(defun found () (flymake-diagnostics))
(defun settle (count)
  (wait (format "%d diagnostics" count)
    (lambda () (flymake-start) (= count (length (found))))))
(settle 4)
(defun code-of (one) (let ((lsp (alist-get 'eglot-lsp-diag (flymake-diagnostic-data one)))) (plist-get lsp :code)))
(setq codes (mapcar #'code-of (sort (found) (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b))))))
(goto-char (point-min))
(search-forward "minister foreigners")
(backward-char 3)
(defun act (kind)
  (let* ((actions (eglot-code-actions (point) (point) kind))
         (action (aref (vconcat actions) 0)))
    (eglot--apply-workspace-edit (plist-get action :edit))))
(act "quickfix")
(eglot--signal-textDocument/didChange)
(settle 3)
(act "source.fixAll.postedit")
(eglot--signal-textDocument/didChange)
(settle 1)
(save-buffer)
(setq server (eglot-current-server))
(with-temp-file "result.json"
  (insert (json-encode (list (cons 'diagnostics (vconcat codes)) (cons 'again 1)))))
(eglot-shutdown server)
`;

describe.skipIf(!isThere("emacs", "--batch", "--eval", "(require 'eglot)"))("Emacs (needs emacs and eglot)", () => {
	it("shows what is found, and applies a quick fix and all safe fixes", () => {
		const { diagnostics, text } = edit("emacs", () => ["--batch", "-l", "run.el"], { "run.el": EMACS });
		expect(diagnostics).toEqual(CODES);
		expect(text).toBe(mended);
	});
});
