/** Countries that news is translated from or about, and their adjectives. */
export const ADJECTIVES: ReadonlyMap<string, string> = new Map(
	`Albania=Albanian;Algeria=Algerian;Argentina=Argentine;Armenia=Armenian;Australia=Australian;Austria=Austrian;Azerbaijan=Azerbaijani;Belarus=Belarusian;Belgium=Belgian;Bolivia=Bolivian;Bosnia=Bosnian;Brazil=Brazilian;Bulgaria=Bulgarian;Canada=Canadian;Chile=Chilean;China=Chinese;Colombia=Colombian;Croatia=Croatian;Cuba=Cuban;Cyprus=Cypriot;Czech Republic=Czech;Denmark=Danish;Ecuador=Ecuadorian;Egypt=Egyptian;Estonia=Estonian;Finland=Finnish;France=French;Georgia=Georgian;Germany=German;Greece=Greek;Hungary=Hungarian;India=Indian;Iran=Iranian;Iraq=Iraqi;Ireland=Irish;Israel=Israeli;Italy=Italian;Japan=Japanese;Jordan=Jordanian;Kazakhstan=Kazakh;Kosovo=Kosovan;Kyrgyzstan=Kyrgyz;Latvia=Latvian;Lebanon=Lebanese;Libya=Libyan;Lithuania=Lithuanian;Mexico=Mexican;Moldova=Moldovan;Morocco=Moroccan;Netherlands=Dutch;North Korea=North Korean;North Macedonia=North Macedonian;Norway=Norwegian;Pakistan=Pakistani;Paraguay=Paraguayan;Peru=Peruvian;Poland=Polish;Portugal=Portuguese;Romania=Romanian;Russia=Russian;Russian Federation=Russian;Saudi Arabia=Saudi;Serbia=Serbian;Slovakia=Slovak;Slovenia=Slovenian;South Korea=South Korean;Spain=Spanish;Sweden=Swedish;Switzerland=Swiss;Syria=Syrian;Tajikistan=Tajik;Tunisia=Tunisian;Turkey=Turkish;Türkiye=Turkish;Ukraine=Ukrainian;United States=US;United Kingdom=British;Uruguay=Uruguayan;USA=US;Uzbekistan=Uzbek;Venezuela=Venezuelan;Vietnam=Vietnamese`
		.split(";")
		.map((line) => {
			const [country = "", adjective = ""] = line.split("=");
			return [country, adjective] as const;
		}),
);

/** What ministers are ministers of, and how English shortens it before a name. */
export const PORTFOLIOS: ReadonlyMap<string, string> = new Map(
	`Agriculture=Agriculture;Culture=Culture;Defence=Defence;Defense=Defense;Development=Development;Digital Transformation=Digital Transformation;Economic Affairs=Economy;Economy=Economy;Education=Education;Employment=Employment;Energy=Energy;Environment=Environment;Equality=Equality;External Affairs=Foreign;Family=Family;Finance=Finance;Finances=Finance;Foreign Affairs=Foreign;Foreign Relations=Foreign;Health=Health;Healthcare=Health;Housing=Housing;Industry=Industry;Infrastructure=Infrastructure;Interior=Interior;Internal Affairs=Interior;Justice=Justice;Labor=Labor;Labour=Labour;National Defense=Defense;National Education=Education;Public Health=Health;Public Security=Public Security;Science=Science;Social Affairs=Social Affairs;Social Policy=Social Policy;Sport=Sports;Sports=Sports;Tourism=Tourism;Trade=Trade;Transport=Transport;Transportation=Transport;Treasury=Treasury;Work=Labour`
		.split(";")
		.map((line) => {
			const [portfolio = "", short = ""] = line.split("=");
			return [portfolio, short] as const;
		}),
);

/** Offices that stand before a name without an article, and with a capital. */
export const OFFICES: readonly string[] = [
	"ambassador",
	"archbishop",
	"bishop",
	"cardinal",
	"chancellor",
	"colonel",
	"commissioner",
	"councilor",
	"councillor",
	"deputy",
	"governor",
	"judge",
	"lieutenant",
	"mayor",
	"minister",
	"pope",
	"president",
	"prime minister",
	"secretary",
	"senator",
	"sergeant",
	"vice president",
];
