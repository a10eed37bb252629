import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode, encode } from "../src/text/index.ts";

const roundTrips = (bytes: Uint8Array) => {
	const decoded = decode(bytes);
	if (decoded) expect(Buffer.from(encode(decoded.source, decoded.encoding)).equals(Buffer.from(bytes))).toBe(true);
	return decoded;
};

describe("decoding", () => {
	it("gives the same bytes back, whatever they are", () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void roundTrips(bytes)),
			{ numRuns: 3000 },
		);
		fc.assert(
			fc.property(fc.uint8Array({ min: 1, minLength: 1, maxLength: 200 }), (bytes) => roundTrips(bytes) !== undefined),
			{ numRuns: 3000 },
		);
	});

	it("gives the same bytes back of nearly sound UTF-8", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), fc.nat(), fc.integer({ min: 1, max: 255 }), (text, at, byte) => {
				const bytes = new TextEncoder().encode(text);
				if (bytes.length > 0) bytes[at % bytes.length] = byte;
				roundTrips(bytes);
			}),
			{ numRuns: 3000 },
		);
	});

	it("keeps half surrogate pairs of UTF-16", () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 1, max: 0xffff }), { minLength: 1 }), fc.boolean(), (units, little) => {
				const text = `\uFEFF${String.fromCharCode(...units)}`;
				const bytes = encode(text, little ? "utf-16le" : "utf-16be");
				expect(decode(bytes)).toEqual({ source: text, encoding: little ? "utf-16le" : "utf-16be" });
			}),
		);
	});

	it("knows UTF-8 in spite of a broken byte, and windows-1252 by its own", () => {
		const broken = Buffer.concat([Buffer.from("Café, déjà vu, "), Buffer.from([0xe9]), Buffer.from(" naïve")]);
		expect(decode(broken)?.source).toBe("Café, déjà vu, \uDCE9 naïve");
		expect(decode(Buffer.from("Caf\xe9 \x93d\xe9j\xe0\x94", "latin1"))).toEqual({
			source: "Café “déjà”",
			encoding: "windows-1252",
		});
	});
});
