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

/** Who stands at the head of a body, or speaks for it; lower case, as before a body in lower case. */
export const HEADS: readonly string[] = [
	"candidate",
	"chairman",
	"chairperson",
	"chairwoman",
	"chief",
	"commander",
	"coordinator",
	"councillor",
	"councilor",
	"deputy",
	"deputy head",
	"director",
	"first deputy head",
	"founder",
	"general director",
	"general secretary",
	"governor",
	"head",
	"leader",
	"manager",
	"mayor",
	"member",
	"owner",
	"president",
	"press secretary",
	"rector",
	"representative",
	"secretary",
	"secretary general",
	"senator",
	"speaker",
	"spokesman",
	"spokesperson",
	"spokeswoman",
	"vice-president",
	"vice president",
];

/** What somebody can be the head of. */
export const BODIES: readonly string[] = [
	"academy",
	"administration",
	"agency",
	"army",
	"assembly",
	"association",
	"bank",
	"board",
	"center",
	"centre",
	"chamber",
	"city",
	"club",
	"commission",
	"committee",
	"community",
	"company",
	"confederation",
	"council",
	"country",
	"court",
	"delegation",
	"department",
	"district",
	"executive",
	"faction",
	"federation",
	"foundation",
	"government",
	"group",
	"headquarters",
	"hospital",
	"institute",
	"ministry",
	"municipality",
	"office",
	"organisation",
	"organization",
	"parliament",
	"party",
	"police",
	"presidency",
	"province",
	"region",
	"regional administration",
	"republic",
	"school",
	"senate",
	"service",
	"society",
	"state",
	"team",
	"town",
	"trade union",
	"union",
	"university",
	"village",
];

/** Capitals and other cities of the countries that news is translated from, each one word, so that no part of the name can be taken for a part of the city. */
export const CITIES: readonly string[] =
	"Ankara Antalya Athens Barcelona Beirut Belgrade Berlin Bern Bologna Bordeaux Bratislava Brussels Bucharest Budapest Cairo Caracas Chernihiv Chisinau Cologne Copenhagen Dnipro Donetsk Dresden Florence Frankfurt Gdansk Gdańsk Geneva Genoa Hamburg Helsinki Istanbul Izmir Kabul Kazan Kharkiv Kherson Kiev Kraków Krakow Kyiv Leipzig Lille Lisbon Ljubljana London Lviv Lyon Madrid Marseille Mariupol Milan Minsk Montpellier Moscow Munich Mykolaiv Málaga Nantes Naples Nice Odesa Odessa Oslo Palermo Paris Podgorica Porto Prague Pristina Riga Rome Rotterdam Sarajevo Seoul Seville Skopje Sofia Stockholm Strasbourg Stuttgart Taipei Tallinn Tbilisi Tehran Tirana Tokyo Toulouse Turin Utrecht Valencia Venice Vienna Vilnius Warsaw Wrocław Yerevan Zagreb Zaporizhzhia Zurich Łódź".split(
		" ",
	);
