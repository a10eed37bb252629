/** Says "perhaps" for every member and, at 16 bits a member or more and three probes, for less than one in 200 others. */
export interface Bloom {
	has(hash: number): boolean;
}

const BITS_A_MEMBER = 16;

const secondProbe = (hash: number): number => Math.imul(hash ^ (hash >>> 13), 0x9e3779b1) >>> 7;
const thirdProbe = (hash: number): number => Math.imul(hash ^ (hash >>> 11), 0x85ebca6b) >>> 5;

/** A Bloom filter over 32-bit hashes. Their number of bits is a power of two, so a mask takes the place of a remainder. */
export const bloomOf = (hashes: Uint32Array): Bloom => {
	const words = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(64, hashes.length * BITS_A_MEMBER))) / 32);
	const mask = words.length * 32 - 1;
	const set = (probe: number) => {
		const at = probe & mask;
		words[at >>> 5] = (words[at >>> 5] ?? 0) | (1 << (at & 31));
	};
	for (const hash of hashes) {
		set(hash);
		set(secondProbe(hash));
		set(thirdProbe(hash));
	}
	const isSet = (probe: number): boolean => {
		const at = probe & mask;
		return ((words[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0;
	};
	return { has: (hash) => isSet(hash) && isSet(secondProbe(hash)) && isSet(thirdProbe(hash)) };
};
