export { assemble, createArticle } from "./article.ts";
export { type Decoded, decode, type Encoding, encode } from "./decode.ts";
export type { Format, Mask } from "./format.ts";
export { FORMAT_NAMES, formatNameOf, isKnownExtension, loadedFormat, loadFormat } from "./formats.ts";
export { plain } from "./plain.ts";
export { TRAIT_BITS, traitsOf } from "./traits.ts";
export { masked, matchingView } from "./view.ts";
export { cutWords, type Word } from "./words.ts";
