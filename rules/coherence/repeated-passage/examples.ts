import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"The bridge over the Varn was closed on Friday after a lorry had struck a pier.\n\nDrivers must go by Olmsted.\n\n⟦The bridge over the Varn was closed on Friday after a lorry had struck a pier.\n\n→⟧The council meets on Monday.",
		"Nobody was hurt. The old mill at the end of the lane burned down to its walls on Sunday night. It stood empty. ⟦The old mill at the end of the lane burned down to its walls on Sunday night. →⟧The cause is unknown.",
		"The old mill at the end of the lane burned down to its walls on Sunday night.\n\nIt stood empty.⟦\n\nThe old mill at the end of the lane burned down to its walls on Sunday night.→⟧",
	],
	good: [
		"The bridge over the Varn was closed.\n\nThe bridge over the Varn was closed.",
		"The mayor said the bridge over the Varn was closed on Friday after a lorry had struck a pier. Later the bridge over the Varn was closed on Friday after a lorry had struck a pier, as it had been before.",
		"Net profit 853 vs loss 22, sales 1,200 vs 1,100, shares 6.3 vs 4.2\n\nNet profit 853 vs loss 22, sales 1,200 vs 1,100, shares 6.3 vs 4.2",
		"“We will rebuild the bridge over the Varn whatever it costs the town and the county.”\n\nShe was firm.\n\n“We will rebuild the bridge over the Varn whatever it costs the town and the county.”",
		"The fund rose by 4 per cent in the three months to June, its best quarter in two years.\n\nThe fund rose by 5 per cent in the three months to June, its best quarter in two years.",
	],
} satisfies Examples;
