import type { ArrangingArticle, CreatingClause, HeadingNode, SummaryClause } from '../types.js';

/** The clauses of the article that create or keep a unit; none where there is no article. */
export function creatingClauses(article: ArrangingArticle | undefined): CreatingClause[] {
  return article?.nodes.filter((node) => node.node === 'creating') ?? [];
}

/** The clause that states the totals. */
export function summaryOf(article: ArrangingArticle): SummaryClause | undefined {
  return article.nodes.find((node) => node.node === 'summary');
}

/** The article's heading, if it could be read. */
export function headingOf(article: ArrangingArticle | undefined): HeadingNode | undefined {
  return article?.nodes.find((node) => node.node === 'heading');
}
