import fs from "node:fs";
import path from "node:path";
import { root } from "./examples.ts";

/** A type of the protocol's meta model; `kind` says which of the fields it has. */
interface Type {
	readonly kind: string;
	readonly name?: string;
	readonly element?: Type;
	readonly key?: Type;
	readonly value?: unknown;
	readonly items?: readonly Type[];
}
interface Property {
	readonly name: string;
	readonly type: Type;
	readonly optional?: boolean;
}
interface Structure {
	readonly name: string;
	readonly properties: readonly Property[];
	readonly extends?: readonly Type[];
	readonly mixins?: readonly Type[];
}
interface Method {
	readonly method: string;
	readonly params?: Type;
	readonly result?: Type;
}
interface Enumeration {
	readonly name: string;
	readonly type: Type;
	readonly values: readonly { readonly value: unknown }[];
	readonly supportsCustomValues?: boolean;
}
interface MetaModel {
	readonly requests: readonly Method[];
	readonly notifications: readonly Method[];
	readonly structures: readonly Structure[];
	readonly enumerations: readonly Enumeration[];
	readonly typeAliases: readonly { readonly name: string; readonly type: Type }[];
}

/** Where the meta model may lie: it is no part of the repository. `LSP_META_MODEL` names another place. */
const PLACES = [
	process.env["LSP_META_MODEL"],
	...["..", "../.."].map((up) => path.join(root, up, "shared", "protocol", "metaModel.json")),
];
const found = PLACES.find((place) => place !== undefined && fs.existsSync(place));
const model: MetaModel | undefined = found === undefined ? undefined : JSON.parse(fs.readFileSync(found, "utf8"));

/** Is the meta model at hand? */
export const hasMetaModel = model !== undefined;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

const BASES: Readonly<Record<string, (value: unknown) => boolean>> = {
	string: (value) => typeof value === "string",
	URI: (value) => typeof value === "string",
	DocumentUri: (value) => typeof value === "string",
	RegExp: (value) => typeof value === "string",
	integer: (value) => Number.isInteger(value),
	uinteger: (value) => typeof value === "number" && Number.isInteger(value) && value >= 0,
	decimal: (value) => typeof value === "number",
	boolean: (value) => typeof value === "boolean",
	null: (value) => value === null,
};

const structureFaults = (value: unknown, structure: Structure, at: string): readonly string[] => {
	if (!isRecord(value)) return [`${at}: expected a ${structure.name}`];
	const properties = propertiesOf(structure);
	return [
		...properties.flatMap(({ name, type, optional }) =>
			value[name] === undefined
				? optional
					? []
					: [`${at}.${name}: missing`]
				: faults(value[name], type, `${at}.${name}`),
		),
		...Object.keys(value).flatMap((key) =>
			properties.some(({ name }) => name === key) ? [] : [`${at}.${key}: unknown in a ${structure.name}`],
		),
	];
};

const propertiesOf = ({ properties, extends: parents = [], mixins = [] }: Structure): readonly Property[] => [
	...properties,
	...[...parents, ...mixins].flatMap(({ name }) => {
		const parent = model?.structures.find((structure) => structure.name === name);
		return parent ? propertiesOf(parent) : [];
	}),
];

const referenceFaults = (value: unknown, name: string, at: string): readonly string[] => {
	if (name === "LSPAny") return [];
	if (name === "LSPObject") return isRecord(value) ? [] : [`${at}: expected an object`];
	if (name === "LSPArray") return Array.isArray(value) ? [] : [`${at}: expected an array`];
	const structure = model?.structures.find((known) => known.name === name);
	if (structure) return structureFaults(value, structure, at);
	const enumeration = model?.enumerations.find((known) => known.name === name);
	if (enumeration) {
		const isKnown = enumeration.values.some((known) => known.value === value);
		return isKnown || (enumeration.supportsCustomValues && faults(value, enumeration.type, at).length === 0)
			? []
			: [`${at}: ${JSON.stringify(value)} is no ${name}`];
	}
	const alias = model?.typeAliases.find((known) => known.name === name);
	return alias ? faults(value, alias.type, at) : [`${at}: unknown type ${name}`];
};

/** What is wrong with a value of a type. */
const faults = (value: unknown, type: Type, at: string): readonly string[] => {
	switch (type.kind) {
		case "base":
			return BASES[type.name ?? ""]?.(value) ? [] : [`${at}: ${JSON.stringify(value)} is no ${type.name}`];
		case "reference":
			return referenceFaults(value, type.name ?? "", at);
		case "array": {
			const { element } = type;
			if (!Array.isArray(value) || !element) return [`${at}: expected an array`];
			return value.flatMap((item: unknown, i) => faults(item, element, `${at}[${i}]`));
		}
		case "map":
			if (!isRecord(value) || !isType(type.value)) return [`${at}: expected an object`];
			return Object.entries(value).flatMap(([key, item]) =>
				isType(type.value) ? faults(item, type.value, `${at}.${key}`) : [],
			);
		case "or": {
			const all = (type.items ?? []).map((item) => faults(value, item, at));
			// The alternative that fits best tells most.
			return all.reduce((best, next) => (next.length < best.length ? next : best), all[0] ?? []);
		}
		case "and":
			return (type.items ?? []).flatMap((item) => faults(value, item, at));
		case "tuple":
			return Array.isArray(value)
				? (type.items ?? []).flatMap((item, i) => faults(value[i], item, `${at}[${i}]`))
				: [`${at}: expected a tuple`];
		case "stringLiteral":
		case "integerLiteral":
		case "booleanLiteral":
			return value === type.value ? [] : [`${at}: expected ${JSON.stringify(type.value)}`];
		default:
			return [];
	}
};

const isType = (value: unknown): value is Type => isRecord(value) && typeof value["kind"] === "string";

/** What is wrong with the parameters of a server's message; nothing for methods of our own. */
export const paramsFaults = (method: string, params: unknown): readonly string[] => {
	const known = [...(model?.requests ?? []), ...(model?.notifications ?? [])].find((one) => one.method === method);
	if (!known) return model && !method.startsWith("postedit/") ? [`${method}: no such method`] : [];
	return known.params ? faults(params, known.params, method) : [];
};

/** What is wrong with the answer to a request. */
export const resultFaults = (method: string, result: unknown): readonly string[] => {
	const known = model?.requests.find((one) => one.method === method);
	return known?.result ? faults(result, known.result, method) : [];
};
