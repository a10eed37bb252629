/** Names that Russian, Ukrainian, German and others set in quotation marks, as engines render them; and as English has them, where that differs. */
const NAMES = `
20 Minutes
A Just Russia
Aeroflot
Akhmat
Ak Bars
Al Jazeera
Alania
Amkar
Amur
Anzhi
Apple Daily
Arsenal
Atletico
Avangard
Azovstal
Baltika
Barcelona
Barys
Batkivshchyna
Bayer
Bayern
Besiktas
Bild
Borussia
Chelsea
Chernomorets=Chornomorets
Civic Coalition
Civic Platform
CSKA
Dawn=Zorya
Dinamo=Dynamo
Dnepr=Dnipro
Dnipro
Dynamo
Echos=Les Échos
Energoatom
European Solidarity
Everton
Fair Russia=A Just Russia
Fakel
Fatherland=Batkivshchyna
Fenerbahce
Frankfurter Allgemeine Zeitung
Galatasaray
Gazeta Wyborcza
Gazprom
Georgian Dream
Handelsblatt
Hamas
Hezbollah
Inter
Izvestia
Juventus
Karpaty
Khimki
Kolos
Kommersant
Krasnodar
Kryvbas
Krylia Sovetov
Law and Justice
Lazio
Les Echos=Les Échos
Lokomotiv
Locomotive=Lokomotiv
Lukoil
Manchester City
Manchester United
Metalist
Metallurg
Milan
Miner=Shakhtar
Naftogaz
Napoli
Neftekhimik
Nornickel
Novaya Gazeta
Opposition Platform - For Life
Orenburg
Parisien=Le Parisien
Polesie=Polissya
Real Madrid
Rheinische Post
Rosatom
Rosneft
Rostec
Rostov
Rubin
Ruby=Rubin
Rukh
Russian Railways
Salavat Yulaev
Sberbank
Servant of the People
Severstal
Shakhtar
Shakhter=Shakhtar
Shakhtyor
Shinnik
Sochi
Solidarity
Spartak
Spartacus=Spartak
Spiegel=Der Spiegel
Süddeutsche Zeitung
Tagesspiegel=Der Tagesspiegel
The Voice=Holos
Torch=Fakel
Torpedo
Tottenham
Tractor=Traktor
Traktor
Ukrainska Pravda
Ukrainian Truth=Ukrainska Pravda
Ukrenergo
Ukrposhta
Ukrzaliznytsia
United Russia
Ural
Vedomosti
Vityaz
Vorskla
Wings of the Soviets=Krylia Sovetov
Wings of the Sovets=Krylia Sovetov
Yabloko
Yandex
Zenit
Zenith=Zenit
Zorya
Zarya=Zorya
`;

/** The English spelling of each name. */
export const QUOTED_NAMES: ReadonlyMap<string, string> = new Map(
	NAMES.trim()
		.split("\n")
		.map((line) => {
			const [name = "", english = name] = line.split("=");
			return [name, english] as const;
		}),
);
