import { stamp } from "../dates.ts";
import type { Pattern } from "../types.ts";
import { agency, anyName, fullName, names, pictureAgency } from "./names.ts";
import { bracketed, dated, ending, having, whole, written } from "./pattern.ts";

const role =
	"(?:[Rr]eporter|[Ee]ditor|[Cc]orrespondent|[Ww]riter|[Aa]uthor|[Tt]ext|[Ww]ords|[Ss]tory|[Jj]ournalist|[Ee]dited|[Ww]ritten|[Rr]eported|[Tt]ranslated|[Cc]ompiled|REPORTER|EDITOR|AUTHOR|WRITER|BY)";
const job =
	"(?:[Ss]taff|[Ww]riter|[Rr]eporter|[Ee]ditor|[Cc]orrespondent|[Cc]olumnist|[Cc]ontributor|[Cc]ontributing|[Jj]ournalist|[Aa]nalyst|[Pp]roducer|[Bb]ureau|AFP|AP|Reuters|MD|MS|RD|PhD|Ph\\.D\\.?)";
const calendar =
	"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)\\b";
const picture =
	"(?:photo(?:graph)?s?|pictures?|pics?|images?|featured image|illustrations?|photo credits?|image credits?|picture credits?|image source|photo source|photo by|image by|file photo|photo courtesy|image courtesy|header image|cover image|screenshot|screengrab|cartoon)";

/** Who wrote it and who took the picture. */
export const credits: readonly Pattern[] = [
	having(
		/\bby\b|:|reporter|editor|correspondent|writer|author|journalist|opinion|column|commentary|edited|written|reported|translated|compiled|text|words|story/,
		written("byline", "anywhere", "a byline", [
			`(?:By|BY)[ :]{1,2}(?:${names})(?:[,|] ?.{0,60}${job}.{0,40})?`,
			`(?:Article |Story |Text |Post |Report |Words )?(?:Written|Posted|Published|Reported|Edited|Compiled|Translated|Reviewed|Authored|Added|Submitted|WRITTEN|POSTED|PUBLISHED|(?<= )(?:written|posted|published)) [Bb]y(?: ?:)?(?: ${anyName}.{0,60})?`,
			`(?:Article|Story|Text|Report|Words|Author|Editor|Reporter|Writer|Journalist|Correspondent|Reporting|AUTHOR|TEXT|REPORTER|EDITOR)(?:s|\\(s\\))?(?: by)? ?: ?(?:${anyName}|[Aa]dmin|[\\w.-]{2,20})(?:[,/|&] ?.{0,60})?`,
			`\\((?:${role} ){1,2}(?:${anyName})\\)`,
			`From(?: our correspondent)?: \\p{Lu}\\p{Ll}{1,20} \\p{Lu}\\p{Ll}{1,20}`,
			`(?:Opinion|Column|Commentary) ?[\\u2013\\u2014|:-] ?${fullName}:?`,
			`By (?:our |the )?(?:[Ss]taff|[Cc]orrespondent|[Ss]taff [Rr]eporter|[Oo]nline [Dd]esk|[Ww]eb [Dd]esk|[Nn]ews [Dd]esk|[Ee]ditorial|[Aa]gency|[Aa]gencies|[Aa]dmin|${agency})(?: .{0,30})?`,
			`(?:By|BY) ${anyName}.{0,50}[,|\\u2022\\u00b7-] ?(?:[Uu]pdated|[Pp]ublished|[Pp]osted)?.{0,10}(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec).{0,40}\\d.{0,30}`,
			`(?:By|BY) ${fullName}(?: for [\\p{Lu}\\d].{0,30}| in \\p{Lu}.{0,30}| \\(?@\\w{2,30}\\)?| [\\w.]+@[\\w.]+)`,
		]),
	),
	written("byline", "hint", "who worked on it", [
		`(?:[\\u2013\\u2014-]{1,2} ?)?\\(?(?:Reporting|Writing|Editing|Additional reporting|Compiled|Translated)(?: and [a-z]+)? by ${anyName}.{0,160}`,
	]),
	having(
		/contributed/,
		written("byline", "hint", "who worked on it", [
			".{2,200} contributed(?: reporting)?(?: to this (?:report|story|article))?\\.",
		]),
	),
	whole("byline", "anywhere", "a byline", [
		"by (?:[a-z]+ )?(?:times?|news|desk|staff|admin|editor|newsroom|webmaster|team)(?: (?:news|desk|staff|team|writer|reporter|editor))?",
		"(?:article|story|text|post) (?:written )?by",
		"by staff.{0,30}",
		"email the author.{0,40}",
		"(?:view|see|read) (?:all|more) (?:posts|articles|stories|content|by|from).{0,60}",
		"(?:see|view) (?:full |author )?(?:bio|profile)",
		"posts by [\\w .'-]{3,40}",
	]),
	dated("byline", "anywhere", "a byline with a date", [`by [\\p{L} .,'-]{3,40}[,| ]{1,3}(?:on )?${stamp}`]),
	whole("byline", "inside", "a byline", [
		"written by",
		"about the authors?",
		"author(?:s|\\(s\\))?",
		"by",
		"reported by",
		"edited by",
		"(?:meet|contact|follow) the authors?",
		"medically reviewed by.{0,50}",
		"fact[- ]checked by.{0,50}",
		"author bio",
		"story by",
	]),
	having(
		/^by|@|staff|writer|reporter|editor|correspondent|column|contribut|journalist|analyst|producer|bureau|\b(?:afp|ap|reuters|md|ms|rd|ph\.?d)\b/,
		written("byline", "edge", "a byline", [
			`(?:By|BY) (?!${calendar})\\p{Lu}.{1,60}`,
			`by (?:${names})(?:[,|] ?.{0,60})?`,
			`By ?(?!${calendar})\\p{Lu}[\\p{L} .'-]{3,40}`,
			`${fullName}(?:, | [|\\u2022\\u00b7\\u2013\\u2014-] | )(?:.{0,30} )?${job}(?: .{0,30})?`,
			`@\\w{2,20}`,
			`${fullName} \\(?@\\w{2,20}\\)?`,
			`[\\w.]{2,30}@[\\w.-]{4,40}`,
		]),
	),
	written("byline", "hint", "a note on the author", [
		`(?:The writer|The author|${fullName})(?:, .{2,60},)? (?:is|has been|is currently) (?:an?|the|.{2,30}'s)(?: [\\p{L}'-]{2,20}){0,5} (?:writer|reporter|editor|correspondent|columnist|journalist|contributor|commentator)\\b.{0,260}`,
		`${fullName} (?:covers|writes about|writes for) .{3,200}`,
	]),
	having(
		/follow/,
		written("byline", "hint", "a note on the author", [".{0,200}[Ff]ollow (?:him|her|them|me) (?:on|at|via) .{2,120}"]),
	),
	having(
		/ on twitter/,
		written("byline", "hint", "a note on the author", [".{2,60} (?:is|are) on Twitter(?: .{0,60})?"]),
	),
	written("byline", "edge", "a time and a name", [`\\d{1,2}[:.]\\d\\d ?${fullName}`]),
	written("byline", "company", "a name", [`${fullName}`]),
	having(
		/^[–—_/-]| [•·] |^\(?(?:with|including) | contributed /,
		written("agency-credit", "anywhere", "an agency's credit", [
			`\\p{Lu}[\\p{L} ]{2,20} [\\u2022\\u00b7] ${agency}`,
			`[\\u2013\\u2014_/-]{1,2} ?${agency}`,
			`(?:With|Including) (?:inputs?|reporting|files?|information|material) from (?:the )?(?:${agency}|agencies).{0,40}`,
			`\\(With (?:inputs?|agency|agencies).{0,40}\\)`,
			`${agency} contributed to this (?:report|story|article)\\.?`,
		]),
	),
	having(
		/ (?:reports?|informs|writes)\.?$/,
		written("agency-credit", "anywhere", "an agency's credit", [`${agency} (?:reports?|informs|writes)\\.?`]),
	),
	having(/^by \S+$/, written("byline", "inside", "a byline", [`By (?!${calendar})\\p{Lu}\\p{Ll}{2,15}`])),
	having(
		/left|right|above|below|centre|center|\bl-r\b/,
		written("photo-credit", "inside", "a caption", [
			".{2,80}\\((?:from (?:the )?(?:far )?left(?: to right)?|from (?:the )?(?:far )?right|far left|far right|left|right|centre|center|second from (?:the )?(?:left|right)|l-r|L-R|left to right|above|pictured)\\)(?:[^.!?]|\\.(?= ?\\p{Lu})){0,120}",
		]),
	),
	having(
		/^\S{1,16}(?: [^ ]{1,16}){0,4}$/,
		written("agency-credit", "edge", "an agency's name", [
			`[[(]?${agency}[\\])]?`,
			`(?:${agency}, |${agency} ?/ ?)${agency}`,
		]),
	),
	having(
		/photo|pic|image|illustration|screen|cartoon|courtesy|credit|media/,
		whole("photo-credit", "anywhere", "a picture credit", [
			`\\(?${picture}(?: credit| source| courtesy)? ?[:=] ?(?:\\u00a9 ?)?\\S.{0,80}`,
			`\\(?(?:photo|picture|image|pic|illustration)s? (?:by|courtesy(?: of)?|credit|via)[ :]{1,2}\\S.{0,60}`,
			"(?:/ ?courtesy(?: of)?|courtesy(?: of| ?:)) [\\w .'/-]{2,40}",
			"(?:image|photo|picture) (?:caption|credits?|source)(?: ?:.{0,80})?",
			"credits? ?: ?supplied.{0,30}",
			"screenshot ?/ ?.{1,30}",
			"(?:image|media|photo) caption.{1,200}",
			"image copyright.{0,60}",
			"image source, .{2,40}",
			"open (?:this )?(?:photo|image|picture) in gallery.{0,200}",
			"(?:click|tap) (?:on (?:the )?(?:image|photo|picture) )?to (?:enlarge|zoom)(?: image)?",
			"(?:file|stock|representative|representational|illustrative|archive) (?:photo|image|picture|pic)s?(?: ?[:/|].{0,50})?",
		]),
	),
	written("agency-credit", "inside", "an agency's name", [`[[(]${agency}[\\])]`]),
	bracketed("bracket", "photo-credit", "inside", "a picture credit at its end", [
		`(?:[^()]{0,60}(?:[/:|] ?|, )|via |[Cc]ourtesy(?: of)? )?${pictureAgency}(?:[ /,|=-][^()]{0,40})?`,
		"(?:[Pp]hoto|PHOTO|[Ii]mage|IMAGE|[Pp]icture|PICTURE|[Pp]ic|[Cc]redit|CREDIT|[Ii]llustration|[Cc]ourtesy|[Ff]ile [Pp]hoto|AP [Pp]hoto)s?(?:graphs?| credits?| source| courtesy)?(?: ?[:/|] ?| (?:by|of|via|from) )[^()]{2,80}",
	]),
	bracketed("caption", "photo-credit", "inside", "a picture credit at its end", [
		`${fullName} ?/ ?(?:The )?\\p{Lu}[^()]{2,40}`,
		" ?[A-Z]{3,8}(?:/[\\p{L}. -]{2,30}){1,5} ?",
	]),
	ending("photo-credit", "inside", "a picture credit at its end", [
		`(?:[Pp]hoto|PHOTO|[Ii]mage|IMAGE|[Pp]icture|PICTURE|[Pp]hotograph|[Cc]redit|CREDIT)(?: credits?| source| courtesy)?(?: ?: ?| by )(?:\\u00a9 ?)?\\p{Lu}[^.:]{1,60}`,
		`(?:\\u00a9|\\([Cc]\\)|via|/) ?(?:Getty Images?|Getty|AFP|AP|Reuters|REUTERS|Shutterstock|iStock|Alamy|EPA)\\b(?: .{0,30}|/.{0,30})?`,
		"(?:AP Photo|Getty Images|AFP/Getty|Reuters/|REUTERS/)[^.]{0,40}",
	]),
	having(
		/\/|©|getty|shutterstock|istock|alamy|adobe stock|unsplash|pexels|pixabay|ap photo|afp via/,
		written("photo-credit", "anywhere", "a picture credit", [
			`${fullName} ?/ ?${agency}(?: ?/ ?.{0,30}| via .{0,30}| .{0,20})?`,
			`${anyName}[ ,]{0,2}/ ?(?:Getty Images?|Shutterstock|iStock|AFP|AP|REUTERS|Reuters|EPA|Alamy|Unsplash|Bloomberg)\\b.{0,30}`,
			`\\u00a9 ?(?:${agency}|[Pp]hoto.{0,40})(?: .{0,30})?`,
			`(?:${fullName} ?[/|] ?)?(?:Getty Images|Shutterstock|iStock|Getty Images/iStockphoto|Alamy Stock Photo|AP Photo|AFP via Getty Images|iStockphoto|Adobe Stock|Unsplash|Pexels|Pixabay)(?: ?[/|].{0,40})?`,
		]),
	),
	whole("photo-credit", "hint", "a picture credit", ["(?:photo|picture|image|illustration)s? (?:from|source) .{2,60}"]),
	having(
		/[,/:]|file photo|stock\.adobe/,
		written("photo-credit", "edge", "a picture credit", [
			`${fullName}, ${agency}(?: [A-Z]\\p{L}{2,10})?`,
			`${fullName} ?/ ?(?:The )?[\\p{Lu} ][\\p{L} ]{0,30}(?:News|Times|Post|Press|Herald|Tribune|Journal|Star|Images|Photo|Staff|Chronicle|Gazette|Globe|Telegraph)`,
			`[A-Z]{2,5} FILE PHOTO`,
			`.{2,30} - stock\\.adobe\\.com`,
			`Credit ?: ?.{2,60}`,
			`CREDIT ?: ?.{2,60}`,
		]),
	),
];
