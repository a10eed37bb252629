import { BUCKETS, type StyleCounts } from "./style-features.ts";

/** A logistic regression over style features: one weight a bucket. */
export interface StyleModel {
	readonly weights: ArrayLike<number>;
	readonly bias: number;
	/** What one step of the stored weights is worth. */
	readonly scale: number;
}

/** The log-odds, by style alone, that a text was translated by machine. */
export const styleScore = ({ weights, bias, scale }: StyleModel, style: StyleCounts): number => {
	let sum = 0;
	let squares = 0;
	for (const [bucket, times] of style.counts) {
		const value = Math.log1p(times);
		sum += (weights[bucket] ?? 0) * value;
		squares += value * value;
	}
	return bias + (scale * sum) / (Math.sqrt(squares) || 1);
};

/** A model out of its stored form: base64 of one signed byte a bucket. */
export const readStyleModel = ({
	weights,
	bias,
	scale,
}: {
	readonly weights: string;
	readonly bias: number;
	readonly scale: number;
}): StyleModel => {
	const text = atob(weights);
	const bytes = new Int8Array(BUCKETS);
	for (let i = 0; i < BUCKETS; i++) bytes[i] = text.charCodeAt(i);
	return { weights: bytes, bias, scale };
};
