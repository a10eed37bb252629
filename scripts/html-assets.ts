import { createHash } from "node:crypto";
import path from "node:path";
import { buildSync } from "esbuild";

const web = path.join(path.dirname(import.meta.dirname), "src", "web");

/** One self-contained file of the HTML report, made small. */
const bundled = (file: string): string => {
	const { outputFiles } = buildSync({
		entryPoints: [path.join(web, "report", file)],
		bundle: true,
		minify: true,
		write: false,
		format: "iife",
		target: ["es2022", "chrome109", "firefox115", "safari16.4"],
		charset: "utf8",
		legalComments: "none",
	});
	const text = (outputFiles[0]?.text ?? "").trim();
	if (/<\/?(?:script|style)|<!--/i.test(text)) throw new Error(`${file} would end the element it stands in`);
	return text;
};

const hashOf = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;

/** The module that the HTML report takes its style and its script from, with their hashes for its security policy. */
export const htmlAssets = (): string => {
	const style = bundled("report.css");
	const script = bundled("filter.ts");
	return `// Generated from src/web/report by \`npm run generate\`.
export const style: string = ${JSON.stringify(style)};
export const styleHash: string = ${JSON.stringify(hashOf(style))};
export const script: string = ${JSON.stringify(script)};
export const scriptHash: string = ${JSON.stringify(hashOf(script))};
`;
};
