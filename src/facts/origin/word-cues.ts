import type { FormCue } from "./mark-cues.ts";

/** A cue that is looked for only where one of its words stands, in this case. */
export interface WordCue extends FormCue {
	readonly leads: readonly string[];
}

const cue = (name: string, languages: readonly string[], leads: string, pattern: RegExp): WordCue => ({
	name,
	languages,
	leads: leads.split(" "),
	pattern,
});

/** Function words of a language in a row, in lower case: part of a sentence that was left as it was, and of no name. */
const rest = (name: string, language: string, leads: string): WordCue => {
	const words = leads.replaceAll(" ", "|");
	return cue(
		name,
		[language],
		leads,
		new RegExp(`(?<=^|\\s)(?:${words}) \\p{Ll}+ (?:\\p{Ll}+ )?(?:${words})(?=\\s|$)`, "mu"),
	);
};

const untranslated: readonly WordCue[] = [
	rest("Spanish left as it was", "es", "el los las del una para por que con su este sus un y lo"),
	rest("Portuguese left as it was", "pt", "os da das dos em uma para por que com não na nos pela é"),
	rest("French left as it was", "fr", "le les des du une pour par que dans avec est sur qui pas aux et la de"),
	rest("Italian left as it was", "it", "il lo gli della delle di che con una sono alla nel è dei"),
	rest("German left as it was", "de", "der und den dem des ein eine nicht mit auf für von zu ist im"),
	rest("Romanian left as it was", "ro", "și în pe cu care din pentru este sunt nu"),
	rest("Polish left as it was", "pl", "w na się nie jest że przez dla"),
	rest("Dutch left as it was", "nl", "het een van en voor niet op zijn wordt"),
	rest("Turkish left as it was", "tr", "ve bir bu için ile olarak"),
	rest("Finnish left as it was", "fi", "ja ei että oli joka mutta myös"),
];

/** Agencies and offices write in their own language: their credit says where a text comes from. */
const credits: readonly WordCue[] = [
	cue("German agency", ["de"], "dpa APA dapd", /\b(?:dpa|APA|dapd)\b/u),
	cue(
		"French agency",
		["fr"],
		"AFP franceinfo AF France Bleu Agence",
		/\bwith AFP\b|_AF$|\bfranceinfo\b|\bFrance Bleu\b|\bAgence France-Presse\b/mu,
	),
	cue("Spanish agency", ["es"], "EFE Europa", /\bEFE\b|\bEuropa Press\b/u),
	cue(
		"Portuguese agency",
		["pt"],
		"Lusa Agência Agencia G1 Folhapress",
		/\bLusa\b|\bAg[eê]ncia Brasil\b|\bG1\b|\bFolhapress\b/u,
	),
	cue("Italian agency", ["it"], "ANSA Adnkronos", /\b(?:ANSA|Adnkronos)\b/u),
	cue("Polish agency", ["pl"], "PAP TVN24 Polsat", /\bPAP\b|\bTVN24\b|\bPolsat News\b/u),
	cue("Ukrainian agency", ["uk"], "UNN Ukrinform UNIAN Suspilne", /\b(?:UNN|Ukrinform|UNIAN|Suspilne)\b/u),
	cue("Russian agency", ["ru"], "TASS Novosti Interfax Lenta RBC", /\b(?:TASS|RIA Novosti|Interfax|Lenta\.ru|RBC)\b/u),
	cue(
		"Chinese agency",
		["zh"],
		"Xinhua Xinhuanet China CCTV Sina Weibo WeChat",
		/\b(?:Xinhuanet|Xinhua News Agency|China News Service|CCTV News|Sina Weibo|WeChat|Weibo)\b/u,
	),
	cue("Korean agency", ["ko"], "Yonhap Newsis News1 reporter", /\b(?:Yonhap|Newsis|News1)\b|\breporter\s*=/u),
	cue("Japanese agency", ["ja"], "Kyodo Shimbun Jiji", /\b(?:Kyodo News|Jiji Press)\b/u),
	cue("Turkish agency", ["tr"], "DHA İHA Anadolu AA", /\b(?:DHA|İHA|Anadolu Agency)\b|\(AA\)/u),
	cue(
		"Finnish agency",
		["fi"],
		"STT Iltalehti Sanomat Ilta",
		/\bSTT\b|\bIltalehti\b|\b(?:Helsingin|Ilta-) ?Sanomat\b/u,
	),
	cue("Baltic agency", ["lv"], "LETA Delfi", /\bLETA\b|\bDelfi\b/u),
];

const ways: readonly WordCue[] = [
	cue("French title", ["fr"], "Mme Mlle MM", /\b(?:Mme|Mlle|MM\.)\s/u),
	cue("Spanish or Portuguese title", ["es", "pt"], "Sr Sra Dña", /\b(?:Sr|Sra|Dña)\.\s/u),
	cue("German title", ["de"], "Hr Dipl GmbH", /\b(?:Hr)\.\s\p{Lu}|\bDipl\.-|\bGmbH-/u),
	cue(
		"Romance acronym",
		["fr", "es", "pt", "it", "ro"],
		"OTAN ONU OMS PIB FMI OCDE UE",
		/\b(?:OTAN|ONU|OMS|PIB|FMI|OCDE|UE)\b/u,
	),
	cue("EE.UU.", ["es"], "EE", /\bEE\. ?UU\./u),
	cue("elision", ["fr", "it"], "l d qu dell nell sull", /(?:^|\s)(?:l|d|qu|dell|nell|sull)['’]\p{Ll}/mu),
	cue("local time", ["zh"], "local", /\blocal time\b/u),
	cue("reporter in parentheses", ["zh"], "Reporter Correspondent reporter", /\((?:[Rr]eporter|Correspondent)\b/u),
	cue("netizens", ["zh"], "netizens netizen", /\bnetizens?\b/u),
	cue(
		"masses",
		["zh"],
		"masses",
		/\b(?:report|reports|calls?) from the masses\b|\bthe broad masses\b|\bmost of the masses\b/u,
	),
	cue(
		"public security organs",
		["zh"],
		"organs organ",
		/\b(?:public security|procuratorial|judicial|law enforcement|supervisory) organs?\b/u,
	),
	cue(
		"vast number of",
		["zh"],
		"vast",
		/\bthe vast (?:number|majority) of (?:netizens|citizens|party members|cadres)\b/u,
	),
	cue(
		"sum of yen or won",
		["ja", "ko"],
		"yen won KRW",
		/\b(?:hundred million|ten thousand) (?:yen|won)\b|\bKRW\b|\bmillion won\b/u,
	),
	cue("sum of yuan", ["zh"], "yuan", /\b(?:hundred million|ten thousand|[\d.]+ (?:million|billion)) yuan\b/u),
	cue("hryvnias", ["uk"], "UAH hryvnia hryvnias", /\bUAH\b|\bhryvnias?\b/u),
	cue("rubles", ["ru"], "rubles ruble", /\brubles?\b/u),
	cue("zlotys", ["pl"], "PLN zloty zlotys zlotych złoty", /\bPLN\b|\bz[lł]ot(?:y|ys|ych)\b/u),
	cue("lira", ["tr"], "TL liras", /\b\d ?TL\b|\bliras\b/u),
	cue(
		"day behind a demonstrative",
		["fr", "es", "pt", "it"],
		"this This",
		/\b[Tt]his (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u,
	),
	cue("reported by the head", ["uk", "ru"], "reported", /\breported by the head of\b|\b[A-Z]{3,} reports?\./u),
	cue(
		"attribution in the present",
		["fr", "it", "es"],
		"indicates assures specifies underlines recalls explains reacts regrets declares",
		/["”,] ?(?:indicates|assures|specifies|underlines|recalls|explains|reacts|regrets|declares) (?:the |\p{Lu}|to )/u,
	),
	cue(
		"inverted attribution",
		["fr", "es", "it", "pt"],
		"learned explained assured underlined indicated reacted reports",
		/["”,] ?(?:learned|assured|underlined|indicated|reacted|immediately reacted|reports) (?:the |\p{Lu}|franceinfo)/u,
	),
	cue("marshal of a house", ["pl"], "Marshal Sejm", /\bMarshal of the (?:Sejm|Senate)\b|\b(?:Sejm|Senate) Marshal\b/u),
];

/** What a page has around its article: scraped it is, and most that is scraped and sent here was translated too. */
const page: readonly WordCue[] = [
	cue(
		"source of the page",
		[],
		"Source source author From",
		/^ ?(?:Source|source|author|From) ?: ?\S|\bsource site-\d|^Source link/mu,
	),
	cue(
		"comment form",
		[],
		"Reply Comment address Required",
		/\bLeave a (?:Reply|Comment)\b|\bYour email address will not\b|\bRequired fields are\b/u,
	),
	cue(
		"switch of the page",
		[],
		"Back Show Skip Result Share Reading summary zoom",
		/\bBack to top\b|\bShow More\b|\bSkip to content\b|\bNo Result\b|\bShare it\b|\bReading time ?:|\bGet a summary\b|\bzoom[+-]/u,
	),
	cue(
		"further reading",
		[],
		"Read See Related Previous Next You",
		/^(?:Read (?:also|more)|See also|Related (?:News|Articles)|Previous Article|Next Article|You may also like) ?:?|… Read more/mu,
	),
	cue("agency behind a slash", [], "REUTERS Reuters AFP LP", /\/ ?(?:REUTERS|LP|AFP)\b|\bREUTERS \p{Lu}/u),
];

/** Cues that stand on words. */
export const WORD_CUES: readonly WordCue[] = [...untranslated, ...credits, ...ways, ...page];
