/** An interval, both ends included. */
export interface Interval {
	readonly low: number;
	readonly high: number;
}

/** FNV-1a of a text, 32 bits. */
const hash = (text: string, seed: number): number => {
	let state = 0x811c9dc5 ^ seed;
	for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
	return state >>> 0;
};

/** Numbers from 0 to 1 that depend on the key alone: sfc32 (Doty-Humphrey, PractRand), seeded by two hashes. */
export const randomOf = (key: string): (() => number) => {
	let a = hash(key, 0);
	let b = hash(key, 0x9e3779b9);
	let c = key.length;
	let counter = 1;
	const next = () => {
		const sum = (a + b + counter) | 0;
		counter = (counter + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = ((c << 21) | (c >>> 11)) + sum;
		return (sum >>> 0) / 2 ** 32;
	};
	// Seeds that differ in a bit start alike.
	for (let i = 0; i < 12; i++) next();
	return next;
};

/** P(X ≤ k) of a Poisson variable with mean 1, for k from 0; what is above the last does not show in 32 random bits. */
const POISSON = Array.from({ length: 13 }, (_none, last) => {
	let term = Math.exp(-1);
	let sum = term;
	for (let k = 1; k <= last; k++) {
		term /= k;
		sum += term;
	}
	return sum;
});

/**
 * How often the article of a key stands in each resample: Poisson variables with mean 1, which for many articles is the
 * bootstrap, and needs to know neither the others nor their number (Chamandy et al. 2012, "Estimating Uncertainty for
 * Massive Data Streams"). The same key gives the same numbers, so that two versions of an article are drawn together.
 */
export const resampleWeights = (key: string, resamples: number): Uint8Array => {
	const random = randomOf(key);
	const weights = new Uint8Array(resamples);
	for (let i = 0; i < resamples; i++) {
		const u = random();
		let k = 0;
		while (k < POISSON.length && u > (POISSON[k] ?? 1)) k++;
		weights[i] = k;
	}
	return weights;
};

/** The middle part of resampled values that holds a share of them, by percentiles; null if there are no values. */
export const percentileInterval = (values: Iterable<number>, confidence: number): Interval | null => {
	const sorted = Float64Array.from(values).sort();
	const at = (share: number) => {
		const place = share * (sorted.length - 1);
		const below = sorted[Math.floor(place)] ?? 0;
		return below + ((sorted[Math.ceil(place)] ?? below) - below) * (place - Math.floor(place));
	};
	return sorted.length === 0 ? null : { low: at((1 - confidence) / 2), high: at((1 + confidence) / 2) };
};
