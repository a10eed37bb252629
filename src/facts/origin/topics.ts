/**
 * Names that say where a text is about: countries, their people, capitals, parliaments. They never vote for translation; if
 * a text is one, they say from which language it is likely to come.
 */
const NAMES: Readonly<Record<string, string>> = {
	ar: "Arab Saudi Egypt Egyptian Cairo Iraq Iraqi Baghdad Palestinian Gaza Hamas Qatar Yemen Syrian Hezbollah Kuwait Emirates Libya",
	cs: "Czech Prague Brno Ostrava Babiš Zeman Slovak",
	de: "Germany German Germans Berlin Munich Hamburg Bavaria Bundestag Bundesliga Bundeswehr Austria Austrian Vienna CDU CSU FDP AfD SPD Scholz Merkel Frankfurt Cologne Bild",
	es: "Spain Spanish Madrid Barcelona Catalonia Catalan PSOE PP Vox Sánchez Valencia Andalusia Argentina Mexico Mexican Colombia Chile Venezuela Peru",
	fi: "Finland Finnish Finns Helsinki Tampere Turku HS Yle Marin Orpo Sastamala",
	fr: "France French Paris Macron Élysée Elysee Elysée Matignon Marseille Lyon Toulouse Quebec gendarme gendarmes gendarmerie prefecture Darmanin LR",
	it: "Italy Italian Italians Rome Milan Naples Turin Meloni Salvini Juventus Juve Inter Farnesina Napoli Serie Atalanta",
	ja: "Japan Japanese Tokyo Osaka Kyoto Shimbun Hokkaido LDP Nagoya Kishida Fukuoka Okinawa",
	ko: "Korea Korean Koreans Seoul Busan Yoon Yonhap Incheon KBS Daegu",
	lv: "Latvia Latvian Riga Saeima Latvians",
	nl: "Netherlands Dutch Amsterdam Hague Rotterdam Belgium Flemish VVD Utrecht",
	pl: "Poland Polish Poles Warsaw Sejm PiS Tusk Duda Kraków Krakow Gdańsk Wrocław Zloty",
	pt: "Brazil Brazilian Brasília Brasilia Portugal Portuguese Lisbon Porto Lula Bolsonaro Flamengo Palmeiras Rio Paulo STF Benfica Rousseff",
	ro: "Romania Romanian Romanians Bucharest PSD Cluj Moldova Iohannis",
	ru: "Russia Russian Russians Moscow Putin Kremlin Petersburg CSKA Spartak Zenit Duma Belarus Telegram Samara",
	tr: "Turkey Turkish Türkiye Ankara Istanbul Erdogan Erdoğan CHP AKP Izmir",
	uk: "Ukraine Ukrainian Ukrainians Kyiv Kharkiv Kherson Odesa Verkhovna Rada Zelensky Zelenskyy Lviv UNN",
	zh: "China Chinese Beijing Shanghai Guangdong Xinhua Jinping Sichuan Jiangsu Zhejiang Taiwan Shenzhen Wuhan Hubei CCTV Nanjing WeChat",
};

/** A name, and the language that it speaks for. */
export interface Topic {
	readonly language: string;
	readonly name: string;
}
export const TOPICS: readonly Topic[] = Object.entries(NAMES).flatMap(([language, names]) =>
	names.split(" ").map((name) => ({ language, name })),
);
