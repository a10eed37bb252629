/** One option of a rule: its type, its default, and what the readme says of it. */
export type Option<T extends OptionValue = OptionValue> = {
	readonly type: OptionType;
	readonly description: string;
	readonly default: T;
	/** The values that a `choice` may take. */
	readonly values?: readonly string[];
};
export type OptionType = "strings" | "number" | "boolean" | "choice";
export type OptionValue = readonly string[] | number | boolean | string;
export type Options = Readonly<Record<string, Option>>;
export type OptionValues<O extends Options> = { readonly [K in keyof O]: O[K]["default"] };

/** Builders of options; each takes what the readme says and the default. */
export const option = {
	strings: (description: string, fallback: readonly string[] = []): Option<readonly string[]> => ({
		type: "strings",
		description,
		default: fallback,
	}),
	number: (description: string, fallback: number): Option<number> => ({
		type: "number",
		description,
		default: fallback,
	}),
	boolean: (description: string, fallback: boolean): Option<boolean> => ({
		type: "boolean",
		description,
		default: fallback,
	}),
	choice: (description: string, values: readonly string[], fallback: string): Option<string> => ({
		type: "choice",
		description,
		default: fallback,
		values,
	}),
};

const fits = (spec: Option, value: unknown): value is OptionValue => optionFault(spec, value) === undefined;

/** The value given for an option if it fits, else its default. */
export const optionValue = (spec: Option, value: unknown): OptionValue => (fits(spec, value) ? value : spec.default);

/** Says what is wrong with a value given for an option, or `undefined` if it fits. */
export const optionFault = (spec: Option, value: unknown): string | undefined => {
	switch (spec.type) {
		case "strings":
			return Array.isArray(value) && value.every((item) => typeof item === "string")
				? undefined
				: "expected an array of strings";
		case "number":
			return typeof value === "number" && Number.isFinite(value) ? undefined : "expected a number";
		case "boolean":
			return typeof value === "boolean" ? undefined : "expected true or false";
		case "choice":
			return typeof value === "string" && spec.values?.includes(value)
				? undefined
				: `expected one of ${spec.values?.join(", ")}`;
	}
};
