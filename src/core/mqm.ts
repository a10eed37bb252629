/**
 * The error types a rule may name: the part of the MQM core typology (themqm.org, 2021) that this linter can see, and
 * `x-extraction` for what a page left behind, which MQM, made for translations, does not know.
 */
export const MQM_TYPES = [
	"accuracy/addition",
	"accuracy/mistranslation",
	"accuracy/mistranslation/calque",
	"accuracy/mistranslation/false-friend",
	"accuracy/mistranslation/named-entity",
	"accuracy/omission",
	"accuracy/untranslated",
	"linguistic-conventions/duplication",
	"linguistic-conventions/grammar",
	"linguistic-conventions/punctuation",
	"linguistic-conventions/spelling",
	"linguistic-conventions/character-encoding",
	"linguistic-conventions/unintelligible",
	"linguistic-conventions/word-form",
	"linguistic-conventions/word-order",
	"locale-conventions/address-format",
	"locale-conventions/currency-format",
	"locale-conventions/date-format",
	"locale-conventions/measurement-format",
	"locale-conventions/name-format",
	"locale-conventions/number-format",
	"locale-conventions/time-format",
	"style/awkward",
	"style/unidiomatic",
	"style/inconsistent",
	"terminology/inconsistent",
	"terminology/wrong-term",
	"design-and-markup/markup-tag",
	"design-and-markup/truncation",
	"x-extraction/boilerplate",
] as const;
export type MqmType = (typeof MQM_TYPES)[number];
