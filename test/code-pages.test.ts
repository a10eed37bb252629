import fs from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { codePagesModule } from "../scripts/make-code-pages.ts";
import { root } from "./support/examples.ts";

it("keeps the code pages as their script writes them", () => {
	expect(fs.readFileSync(path.join(root, "rules", "encoding", "mojibake", "code-pages.ts"), "utf8")).toBe(
		codePagesModule(),
	);
});
