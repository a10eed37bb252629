export { assemble, createArticle } from "./article.ts";
export { CP1252_HIGH, type Decoded, decode, type Encoding, encode } from "./decode.ts";
export { type DecodedArticle, decodedArticle } from "./decoded.ts";
export type { BrokenRecord, Container, ContainerOptions, Format, Mask, Part, Reading } from "./format.ts";
export {
	FORMAT_NAMES,
	formatNameOf,
	isContainer,
	isKnownExtension,
	loadContainer,
	loadedFormat,
	loadFormat,
} from "./formats.ts";
export { isNamePart } from "./names.ts";
export { plain } from "./plain.ts";
export { type Scan, scan } from "./scan.ts";
export { TRAIT_BITS } from "./traits.ts";
export { masked, matchingView } from "./view.ts";
export { hashOf, isPunctuationHash, NUMBER_HASH } from "./word-hash.ts";
export { cutWords, type Word } from "./words.ts";
