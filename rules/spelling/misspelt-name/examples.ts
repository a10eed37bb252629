import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"President ⟦Luis→Luiz⟧ Inacio spoke in Harlow.",
		"Allies of ⟦Berlusocni→Berlusconi⟧ denied it.",
		"The lawyer of ⟦Medvedv→Medvedev⟧ said no more.",
		"General Herzi ⟦Halevy→Halevi⟧ saw the port.",
		"⟦Jannick→Yannick⟧ Jadot spoke last.",
		"A letter from ⟦Lawrow→Lavrov⟧ and one from ⟦Netanjahu→Netanyahu⟧ lay there.",
		"Robert ⟦Habek→Habeck⟧ came by train.",
	],
	good: [
		"Berlusconi and Medvedev met in Milan.",
		"Anna Medvedeva won the second set.",
		"Efraim Halevy wrote a book, and Yossi Halevi another.",
		"The band is called Shostakovitch.",
		"Victor Orban and Alexey Navalny never met.",
		"The Berlusconian years were over.",
		"Angela Markle sings, and so does Robert Hayek.",
	],
} satisfies Examples;
