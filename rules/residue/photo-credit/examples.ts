import type { Examples } from "../../../src/kit/index.ts";

const A = "The town hall of Harlow was shut on Monday after a part of its roof fell in, the mayor said.";
const B = "Nobody was hurt, but the council will meet in the school until the summer, according to its clerk.";
const C = "Engineers told the council that rain had rotted the beams and that the repair will take four months.";

export default {
	bad: [
		`⟦Photo: Ana Bruun\n\n→⟧${A}\n\n${B}`,
		`${A}\n\n⟦The fallen roof on Monday (Photo: Ana Bruun)\n\n→⟧${B}\n\n${C}`,
		`${A}\n\n⟦Marek Holub/AFP/Getty Images\n\n→⟧${B}\n\n${C}`,
		`The roof fell in. Nobody was hurt, the mayor said.⟦ Photo: Ana Bruun→⟧\n\n${B}`,
	],
	good: [
		"The photo by Ana Bruun won a prize.",
		`${A}\n\nA photo of the roof\n\n${B}\n\n${C}`,
		"Getty bought the picture.",
		"He took the image: it shows a dog.",
	],
} satisfies Examples;
