import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Plugin } from "esbuild";

/** Modules that are data and little else: as script they are megabytes that a browser would have to parse. */
const TABLES =
	/(?:lexicon\/generated\/lexicons|facts\/generated\/(?:known|lower)-words)\.ts$|eld\/src\/ngrams\/extrasmall\.js$/;
/** They read their files from the disk; a browser gets them over the network. */
const DICTIONARIES = /node_modules\/dictionary-en(?:-gb)?\/index\.js$/;

const utf8 = new TextDecoder();

/**
 * Puts data beside the bundle, packed with gzip whatever the host does, to be loaded when a rule first asks for it. The
 * files end in `.bin`, for hosts unpack `.gz` on their own, or say so.
 */
export const packedData = (outdir: string, unpackModule: string): Plugin => ({
	name: "packed-data",
	setup(build) {
		/** A module that unpacks `value` and gives the exports that `exported` makes of it. */
		const moduleFor = (name: string, value: unknown, exported: string): string => {
			const bytes = gzipSync(JSON.stringify(value), { level: 9 });
			const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8).toUpperCase();
			const file = `${name}-${hash}.bin`;
			fs.mkdirSync(outdir, { recursive: true });
			fs.writeFileSync(path.join(outdir, file), bytes);
			return `import { unpacked } from ${JSON.stringify(unpackModule)};
const value = await unpacked(new URL(${JSON.stringify(`./${file}`)}, import.meta.url), ${bytes.length});
${exported}`;
		};
		build.onLoad({ filter: TABLES }, async ({ path: file }) => {
			const values: Record<string, unknown> = await import(file);
			const names = Object.keys(values).filter((name) => name !== "default");
			const name = path.basename(file).replace(/\.\w+$/, "");
			return {
				contents: moduleFor(name, { ...values }, `export const { ${names.join(", ")} } = value;`),
				loader: "js",
				resolveDir: path.dirname(file),
			};
		});
		build.onLoad({ filter: DICTIONARIES }, async ({ path: file }) => {
			const { default: dictionary }: { default: { aff: Uint8Array; dic: Uint8Array } } = await import(file);
			const texts = { aff: utf8.decode(dictionary.aff), dic: utf8.decode(dictionary.dic) };
			return {
				contents: moduleFor(
					path.basename(path.dirname(file)),
					texts,
					"const bytes = (text) => new TextEncoder().encode(text);\nexport default { aff: bytes(value.aff), dic: bytes(value.dic) };",
				),
				loader: "js",
				resolveDir: path.dirname(file),
			};
		});
	},
});
