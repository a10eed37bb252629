import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"Dana Sverdrop opened the hall. ⟦Svredrop→Sverdrop⟧ thanked the choir, and Sverdrop sang.",
		"Ilya Grivory came. Grivory said no. “Never,” ⟦Grivori→Grivory⟧ added.",
		"The Haibowan dam held. Haibowan was spared, said the mayor of ⟦Haibwan→Haibowan⟧.",
		"The Treasury paid. The ⟦Treassury→Treasury⟧ statement says so. The Treasury declined.",
		"Kostas Kenteridis ran first; the lawyer of ⟦Costas⟧ Kenteridis came later.",
		"Mr Parrillo agreed. “So do I,” ⟦Parillo⟧ said.",
	],
	good: [
		"Shen Zhijiang comes from Zhejiang Province in China.",
		"Martin Sheahan passed to Patrick Sheehan.",
		"Iceland and Icelander, Khabarovsk and Khabarovsky Krai.",
		"Romano Verdini met Romana Verdina.",
		"Takeshi Moriyama and Takashi Moriyasu are not related.",
		"Grivory spoke. Grivory sat. Grivori spoke. Grivori sat. Grivori left.",
		"Berwick beat Borwick 2-1.",
	],
} satisfies Examples;
