/**
 * Acronyms of other languages, with the English one and the languages. Left out are those that English uses for something else
 * often (`CPI`, `IVA`, `ADN`, `SIDA`, `BM`, `AB`); `doubtful` are those it uses so now and then.
 */
export const ACRONYMS: ReadonlyMap<
	string,
	{ readonly english: string; readonly languages: string; readonly doubtful?: true }
> = new Map([
	["AIEA", { english: "IAEA", languages: "es fr it pt" }],
	["BIP", { english: "GDP", languages: "de", doubtful: true }],
	["CEDEAO", { english: "ECOWAS", languages: "es fr pt" }],
	["CEDH", { english: "European Court of Human Rights", languages: "fr" }],
	["CICR", { english: "ICRC", languages: "es fr" }],
	["CIJ", { english: "ICJ", languages: "es fr", doubtful: true }],
	["CJUE", { english: "CJEU", languages: "es fr" }],
	["EE.UU", { english: "U.S.", languages: "es" }],
	["EEUU", { english: "U.S.", languages: "es" }],
	["EUA", { english: "U.S.", languages: "es pt", doubtful: true }],
	["EZB", { english: "ECB", languages: "de" }],
	["FMI", { english: "IMF", languages: "es fr it pt ro", doubtful: true }],
	["MwSt", { english: "VAT", languages: "de" }],
	["NAVO", { english: "NATO", languages: "nl", doubtful: true }],
	["OBWE", { english: "OSCE", languages: "pl" }],
	["OCDE", { english: "OECD", languages: "es fr pt" }],
	["OEA", { english: "OAS", languages: "es fr pt", doubtful: true }],
	["OIAC", { english: "OPCW", languages: "fr" }],
	["OIM", { english: "IOM", languages: "es fr", doubtful: true }],
	["OIT", { english: "ILO", languages: "es fr pt", doubtful: true }],
	["OMC", { english: "WTO", languages: "es fr it pt", doubtful: true }],
	["OMS", { english: "WHO", languages: "es fr it pt ro", doubtful: true }],
	["ONG", { english: "NGO", languages: "es fr it pt ro", doubtful: true }],
	["ONGs", { english: "NGOs", languages: "es pt" }],
	["ONU", { english: "UN", languages: "es fr it pt ro" }],
	["ONZ", { english: "UN", languages: "pl" }],
	["OPAQ", { english: "OPCW", languages: "es pt" }],
	["OPEP", { english: "OPEC", languages: "es fr pt" }],
	["OTAN", { english: "NATO", languages: "es fr pt" }],
	["OVNI", { english: "UFO", languages: "es fr pt" }],
	["PIB", { english: "GDP", languages: "es fr it pt ro", doubtful: true }],
	["PKB", { english: "GDP", languages: "pl", doubtful: true }],
	["RDC", { english: "DRC", languages: "fr", doubtful: true }],
	["UE", { english: "EU", languages: "es fr it pl pt ro", doubtful: true }],
	["URSS", { english: "USSR", languages: "es fr it pt ro" }],
]);
