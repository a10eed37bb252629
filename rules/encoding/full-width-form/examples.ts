import type { Examples } from "../../../src/kit/index.ts";

export default {
	bad: [
		"The mayor left⟦，→, ⟧and the clerk stayed⟦。→.⟧",
		"It rained⟦。→. ⟧Nobody came.",
		"The clerk⟦（→ (⟧a man of 50⟦）→) ⟧stayed.",
		"On May ⟦１２→12⟧ it rained.",
		"He asked⟦： →: ⟧who⟦？→?⟧",
		"She read⟦ 《→ “⟧Red Roof⟦》→”⟧.",
		"At 10⟦：→:⟧30 it was over.",
	],
	good: [
		"The paper 人民日报，中国 said so.",
		"He wrote 「テスト」 on the wall.",
		"The firm 株式会社（東京） is old.",
		"A comma, a full stop. And a (bracket)!",
		"Roofs – 5–10 % of them – leak…",
	],
} satisfies Examples;
