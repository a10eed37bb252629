import type { Article, ArticleFact } from "../core/index.ts";
import { ArticleFacts, type Session, Suspended } from "./session.ts";

/** What a fact holds of an article, outside of any rule. */
export const readFact = async <T>(fact: ArticleFact<T>, article: Article, session: Session): Promise<T> => {
	const facts = new ArticleFacts(article, session);
	for (;;) {
		try {
			const value = fact.compute(facts.valuesFor(fact.needs), article, session.recallFor(fact, article.path));
			facts.release();
			return value;
		} catch (thrown) {
			if (!(thrown instanceof Suspended)) throw thrown;
			await thrown.loading;
		}
	}
};
