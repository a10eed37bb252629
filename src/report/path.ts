/** A path without `./` in front, relative to the working folder where it lies inside. */
export const tidyPath = (path: string, cwd: string): string => {
	const inside = path.startsWith(`${cwd}/`) ? path.slice(cwd.length + 1) : path;
	return inside.replace(/^(?:\.\/+)+/, "");
};

/** A path as a URI reference: relative inside the working folder, else `file:`; percent-encoded. */
export const uriOf = (path: string, cwd: string): string => {
	const tidy = tidyPath(path, cwd);
	const encoded = tidy.split("/").map(encodeURIComponent).join("/");
	return tidy.startsWith("/") ? `file://${encoded}` : encoded;
};
