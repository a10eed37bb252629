import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"She talked for ⟦minutes and minutes→minutes⟧.",
		"He is ⟦calm and calm→calm⟧, and the other is not.",
		"The town needs ⟦maintenance and maintenance→maintenance⟧ of the canal.",
		"They took part in ⟦illegal and illegal→illegal⟧ acts.",
		"⟦Travel and travel→Travel⟧ is on the rise.",
		"He teaches at the Institute of ⟦Management and Management→Management⟧.",
	],
	good: [
		"It gets better and better, and more and more come again and again.",
		"The two were neck and neck for miles and miles.",
		"Head teachers and teachers of the school met.",
		"He is deputy prime minister and minister of health.",
		"War crimes and crimes against the peace.",
		"They hold cash and cash equivalents.",
		"Saatchi and Saatchi, Johnson and Johnson, Young and Young.",
		"She kept mixing and mixing for an hour.",
		"He reads and reads, and the crowd cheered and cheered.",
		"Political and political-economic reasons.",
	],
} satisfies Examples;
