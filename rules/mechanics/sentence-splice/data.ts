/** Abbreviations with a full stop, in lower case. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
	"approx",
	"bros",
	"conn",
	"corp",
	"dept",
	"est",
	"etc",
	"govt",
	"inc",
	"ltd",
	"prof",
	"sept",
	"tel",
	"univ",
]);
