/** Sources of regular expressions for names, case-sensitive; see `letters.ts`. The words are bounded by the blanks between them. */

const part = "(?:\\p{Lu}[\\p{L}'\\u2019.-]*|(?:de|da|di|van|von|der|den|bin|al|el|la|le|du|dos)(?= ))";

/** Two to five capitalised words, particles among them: `Wang Li`, `P.J. Fleck`, `Ana de la Cruz`. */
export const fullName = `\\p{Lu}[\\p{L}'.-]*(?: ${part}){1,4}`;

/** One to five capitalised words. */
export const anyName = `\\p{Lu}[\\p{L}'.-]*(?: ${part}){0,4}`;

/** Several names: `A B, C D and E F`. */
export const names = `${fullName}(?:(?:, | and | & |, and )${fullName}){0,4}`;

/** Agencies whose name in brackets at the end of a line is a picture credit. */
export const pictureAgency =
	"(?:AFP|AP|AAP|Associated Press|The Associated Press|Reuters|REUTERS|dpa|DPA|EFE|ANSA|ANI|PTI|IANS|UNN|TASS|Xinhua|Yonhap|Kyodo|Bloomberg|Anadolu|AA|PAP|CTK|Lusa|Belga|ANP|NTB|Ritzau|UPI|PA|Getty|Getty Images|EPA|EPA-EFE|Shutterstock|Alamy|iStock|Unsplash|Pexels|Pixabay|Imago|IMAGO|ZUMA|Sipa|NurPhoto|LightRocket|Wikimedia Commons|Supplied|Handout)";

/** News agencies and picture agencies whose name alone is a credit. */
export const agency =
	"(?:AFP|AP|Associated Press|The Associated Press|Reuters|REUTERS|dpa|DPA|EFE|ANSA|ANI|PTI|IANS|UNN|TASS|RIA Novosti|Interfax|Ukrinform|UNIAN|Xinhua|Yonhap|Yonhap News|Kyodo|Kyodo News|Bloomberg|Anadolu Agency|Anadolu|AA|APA|PAP|CTK|MTI|LETA|BNS|Lusa|Belga|ANP|NTB|TT|STT|Ritzau|Europa Press|Agerpres|Tanjug|Hina|SDA|Keystone|UPI|CNN|BBC|NAN|Bernama|Antara|VNA|IRNA|WAM|SPA|MENA|Petra|News1|Newsis|CNA|CNS|PA Media|PA|AAP|Getty|Getty Images|AFP via Getty Images|EPA|EPA-EFE|Shutterstock|Alamy|iStock|Unsplash|Pexels|Pixabay|Depositphotos|Imago|IMAGO|Zuma|ZUMA|SIPA|Sipa USA|NurPhoto|LightRocket|Anadolu Images|Wikimedia Commons|Facebook|Twitter|Instagram|YouTube|Telegram|Handout)";

/** A paper or a site by its address, or by what papers and sites are called. */
export const outlet =
	"(?:Xinhuanet|Xinhua|Yahoo! News|MSN|[\\w-]{2,24}\\.(?:com|net|org|news|info|ru|cn|ua|de|fr|es|it)|(?:\\p{Lu}[\\p{L}'&!.-]{0,20} ){0,3}(?:News|Times|Post|Daily|Online|Herald|Tribune|Gazette|Network|Newspaper|News Agency|News World|Today|Chronicle|Observer|Telegraph|Express|Parisien|Figaro|Monde))";
