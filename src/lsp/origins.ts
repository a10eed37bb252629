import { type ArticleOrigin, createOriginReader } from "../engine/index.ts";
import type { Checked } from "./check.ts";
import type { Projects } from "./projects.ts";

/** The origin of the article that was checked, looked at when somebody asks; `undefined` where a file holds none. */
export interface Origins {
	originOf(checked: Checked): Promise<ArticleOrigin | undefined>;
}

export const createOrigins = (projects: Projects): Origins => {
	const known = new WeakMap<Checked, Promise<ArticleOrigin | undefined>>();
	const read = async ({ text, path, project }: Checked): Promise<ArticleOrigin | undefined> => {
		// A file of many articles has as many origins; the first stands for it.
		for await (const origin of createOriginReader(projects.session()).ofText(text, path, project.settings))
			return origin;
		return undefined;
	};
	return {
		originOf(checked) {
			const origin = known.get(checked) ?? read(checked);
			known.set(checked, origin);
			return origin;
		},
	};
};
