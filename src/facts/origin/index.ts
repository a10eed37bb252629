export { type Gate, gateOf, type Origin, type OriginCue, origin } from "./origin.ts";
export { isTranslated, mayBeTranslated } from "./translated.ts";
