/** What `scripts/playground.ts` puts into the bundle. */

/** Where the worker's script is, from the page's. */
declare const WORKER: string;

declare module "playground:choices" {
	/** Sets of rules: name and what it is. */
	export const presets: readonly (readonly [name: string, summary: string])[];
	export const version: string;
}

declare module "playground:rules" {
	/** What the rules flag and why, by id, as HTML that a compiler made of the project's own pages. */
	export const pages: Readonly<Record<string, string>>;
}

declare module "playground:examples" {
	export const examples: readonly { readonly name: string; readonly format: string; readonly text: string }[];
}
