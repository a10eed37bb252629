const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Nouns of the news that take an adjective of kind; none that English, too, puts before one (*court martial*, *attorney general*). */
export const NOUNS = wordsOf(`
	act activity administration affair agency agenda agent agreement aid alliance army arrest assembly association attack
	authority balance ballot bank bench bill bishop block board border budget building bulletin bureau cabinet campaign
	candidate capital case cell center centre chamber championship charter church circuit circle city clinic club coach
	coalition code colleague college commander commission committee community company conference conflict congress
	constitution contest contract control convention corps corruption council councillor councilor counterpart country court
	crime crisis culture debate decree defeat defence defense deficit delegate delegation demonstration department deputy
	development director district division document dome economy elections election embassy emergency environment episode
	executive exercise expert exponent faction faculty family federation film finances force formation forum foundation front
	game gendarmerie general government group guard hall hearing hospital house identity industry inquiry institute
	institution insurance intelligence interest investigation investment judge jury justice law leader league legislation list
	literature magazine magistrate majority manager market match mayor measure meeting minister ministry minority mission
	model motion movement municipality museum music nation network newspaper observatory office opposition order
	organisation organization pact palace parliament party patrol plan player police policy pole power prefect press prison
	procedure process programme program project promoter prosecutor protection province record referee reform regime
	region register relations report representative republic reserve responsibility revolution scene school sector secretariat
	security senator service session shirt side soldier sovereignty spokesman spokesperson spokeswoman sport stadium station
	strategy strike struggle summit support syndicate system team television territory theatre theater tourism tradition
	transition transport treaty tribunal troops union unit university victory violence vote war wing workshop zone
`);

/** Adjectives of kind, which English puts before their noun; none that is a noun, too, or an adverb. */
export const ADJECTIVES = wordsOf(`
	administrative agrarian agricultural anticorruption archaeological autonomous bilateral budgetary cantonal catholic
	centre-left center-left centre-right center-right christian civic communal communist conservative constitutional
	cultural democratic departmental diplomatic disciplinary ecclesiastical ecological economic educational electoral
	environmental ethnic federal feminine financial fiscal foreign geopolitical governmental humanitarian
	industrial institutional international interministerial judicial jihadist legislative logistic maritime masculine medical
	metropolitan ministerial monetary municipal nationalist neoliberal nuclear parliamentary penal
	penitentiary philharmonic political postal pre-electoral presidential provincial psychiatric regional rural scientific
	senatorial social socialist sporting supranational syndical technological territorial terrorist theatrical unitary
	urban
	Albanian Algerian American Andalusian Argentine Argentinian Armenian Australian Austrian Basque Belarusian Belgian Bolivian
	Brazilian Bulgarian Canadian Castilian Catalan Chilean Chinese Colombian Cuban Egyptian European Galician German Georgian
	Hungarian Iranian Iraqi Israeli Italian Japanese Korean Lebanese Lithuanian Mexican Moldovan Moroccan Norwegian Palestinian
	Peruvian Portuguese Romanian Russian Serbian Slovak Spanish Syrian Tunisian Turkish Ukrainian Uruguayan Valencian Venezuelan
	Vietnamese
`);

/** Colours, by which clubs and parties are called. */
export const COLOURS = wordsOf("black blue green grey orange pink purple red violet white yellow");
/** What such a colour stands behind. */
export const COLOURED = wordsOf(
	"captain coach defence defense exponent goal jersey midfielder parliamentarian senator shirt striker",
);
