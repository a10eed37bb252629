export { type Gate, gateOf, type Origin, type OriginCue, origin } from "./origin.ts";
