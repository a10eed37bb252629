/** What `worstOf` keeps: rows of the worst articles, and the texts of the worst of those. */
export interface Worst<T> {
	add(entry: T): void;
	/** Worst first. */
	entries(): readonly T[];
	/** How many were added. */
	readonly added: number;
}

/** How much is kept at most. */
export interface Limits {
	readonly entries: number;
	/** UTF-16 units of all texts together; the worst entry keeps its text whatever its size. */
	readonly units: number;
}

interface Weighed {
	/** UTF-16 units. */
	readonly size: number;
}

/**
 * Keeps the worst entries, worst first by `compare`, within limits, so that memory does not grow with the number of
 * articles: at most twice the limits are held at any time. `withoutText` is what remains of an entry past the limit of units.
 */
export const worstOf = <T extends Weighed>(
	limits: Limits,
	compare: (a: T, b: T) => number,
	withoutText: (entry: T) => T,
): Worst<T> => {
	let kept: T[] = [];
	let units = 0;
	let added = 0;
	const settle = () => {
		kept.sort(compare);
		kept.length = Math.min(kept.length, limits.entries);
		units = 0;
		let full = false;
		kept = kept.map((entry, i) => {
			full ||= i > 0 && units + entry.size > limits.units;
			const left = full ? withoutText(entry) : entry;
			units += left.size;
			return left;
		});
	};
	return {
		add(entry) {
			added++;
			kept.push(entry);
			units += entry.size;
			if (kept.length > 2 * limits.entries || units > 2 * limits.units) settle();
		},
		entries() {
			settle();
			return kept;
		},
		get added() {
			return added;
		},
	};
};
