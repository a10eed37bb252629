/** Ranks from 1, those of equal values shared. */
export const ranksOf = (values: readonly number[]): readonly number[] => {
	const order = values.map((value, i) => ({ value, i })).sort((a, b) => a.value - b.value);
	const ranks = new Array<number>(values.length).fill(0);
	for (let from = 0; from < order.length; ) {
		let to = from;
		while (to < order.length && order[to]?.value === order[from]?.value) to++;
		for (const { i } of order.slice(from, to)) ranks[i] = (from + 1 + to) / 2;
		from = to;
	}
	return ranks;
};

/** Spearman's rank correlation of two lists of one length, ties shared; null if one of them does not vary. */
export const spearman = (a: readonly number[], b: readonly number[]): number | null => {
	const [x, y] = [ranksOf(a), ranksOf(b)];
	const middle = (a.length + 1) / 2;
	let both = 0;
	let inA = 0;
	let inB = 0;
	for (const [i, rank] of x.entries()) {
		const other = y[i] ?? middle;
		both += (rank - middle) * (other - middle);
		inA += (rank - middle) ** 2;
		inB += (other - middle) ** 2;
	}
	return inA === 0 || inB === 0 ? null : both / Math.sqrt(inA * inB);
};

/** Area under the ROC curve: the chance that one of `high` is above one of `low`, ties counted half; null if one is empty. */
export const rocArea = (high: readonly number[], low: readonly number[]): number | null => {
	if (high.length === 0 || low.length === 0) return null;
	const ranks = ranksOf([...high, ...low]);
	const sum = ranks.slice(0, high.length).reduce((total, rank) => total + rank, 0);
	return (sum - (high.length * (high.length + 1)) / 2) / (high.length * low.length);
};
