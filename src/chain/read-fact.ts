import type { Article, ArticleFact } from "../core/index.ts";
import { ArticleFacts, type Session, Suspended } from "./session.ts";

/** What a fact holds of the article of these facts, once what it needs is loaded. */
export const factFrom = async <T>(facts: ArticleFacts, fact: ArticleFact<T>): Promise<T> => {
	for (;;) {
		try {
			return fact.compute(facts.valuesFor(fact.needs), facts.article);
		} catch (thrown) {
			if (!(thrown instanceof Suspended)) throw thrown;
			await thrown.loading;
		}
	}
};

/** What a fact holds of an article, outside of any rule. */
export const readFact = async <T>(fact: ArticleFact<T>, article: Article, session: Session): Promise<T> => {
	const facts = new ArticleFacts(article, session);
	const value = await factFrom(facts, fact);
	facts.release();
	return value;
};
