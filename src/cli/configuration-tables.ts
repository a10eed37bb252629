import { KEYS, OVERRIDE_KEYS, PRESETS } from "../engine/index.ts";

const rows = (cells: readonly (readonly string[])[]): string => cells.map((row) => `| ${row.join(" | ")} |\n`).join("");

const TABLES: Readonly<Record<string, () => string>> = {
	keys: () =>
		`| key | default | in overrides | meaning |\n| --- | --- | --- | --- |\n${rows(
			Object.entries(KEYS).map(([name, key]) => [
				`\`${name}\``,
				key.default === "" ? "" : `\`${key.default}\``,
				key.perFile ? "yes" : "",
				key.description,
			]),
		)}`,
	overrides: () =>
		`| key | meaning |\n| --- | --- |\n${rows(
			Object.entries(OVERRIDE_KEYS).map(([name, { description }]) => [`\`${name}\``, description]),
		)}`,
	presets: () =>
		`| preset | what runs |\n| --- | --- |\n${rows(
			Object.entries(PRESETS).map(([name, { summary }]) => [`\`${name}\``, summary]),
		)}`,
};

/** A page of docs with the tables between its markers, `<!-- table: keys -->` and `<!-- end -->`, made anew. */
export const configurationTables = (page: string): string =>
	page.replace(
		/(<!-- table: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g,
		(whole, start: string, name: string, end: string) => {
			const table = TABLES[name];
			return table ? `${start}\n${table()}\n${end}` : whole;
		},
	);
