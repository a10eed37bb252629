/** Says "perhaps" for every member and, at 16 bits a member or more and three probes, for less than one in 200 others. */
export interface Bloom {
	has(hash: number): boolean;
}

const BITS_A_MEMBER = 16;

const secondProbe = (hash: number): number => Math.imul(hash ^ (hash >>> 13), 0x9e3779b1) >>> 7;
const thirdProbe = (hash: number): number => Math.imul(hash ^ (hash >>> 11), 0x85ebca6b) >>> 5;

/** The bits of a Bloom filter over 32-bit hashes. Their number is a power of two, so a mask takes the place of a remainder. */
export const bloomBits = (hashes: Uint32Array): Uint32Array => {
	const bits = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(64, hashes.length * BITS_A_MEMBER))) / 32);
	const set = (probe: number) => {
		const at = probe & (bits.length * 32 - 1);
		bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
	};
	for (const hash of hashes) {
		set(hash);
		set(secondProbe(hash));
		set(thirdProbe(hash));
	}
	return bits;
};

/** The Bloom filter with the bits that `bloomBits` made. */
export const bloomFrom = (bits: Uint32Array): Bloom => {
	const mask = bits.length * 32 - 1;
	return {
		// Most questions are answered by the first bit, and millions are asked.
		has(hash) {
			let at = hash & mask;
			if (((bits[at >>> 5] ?? 0) & (1 << (at & 31))) === 0) return false;
			at = secondProbe(hash) & mask;
			if (((bits[at >>> 5] ?? 0) & (1 << (at & 31))) === 0) return false;
			at = thirdProbe(hash) & mask;
			return ((bits[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0;
		},
	};
};
