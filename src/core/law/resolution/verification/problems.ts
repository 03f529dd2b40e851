import type { FrontMatter } from '../clauses/front-matter.js';
import { creatingClauses, headingOf, summaryOf } from '../clauses/nodes.js';
import { problemAt, type Reading } from '../text/reading.js';
import type { ArrangingArticle, ArticleNode, Problem, Span } from '../types.js';
import { checkReferences } from './reference-check.js';
import { checkTotals } from './totals-check.js';

/** The place of what is missing from the whole text. */
const NOWHERE: Span = { start: 0, end: 0 };

/** Takes what was found around the articles; gives a problem for each thing that is missing. */
export function frontMatterProblems(reading: Reading, found: FrontMatter): Problem[] {
  const missing = [
    found.number === undefined && 'no-number',
    found.adopted === undefined && 'no-adoption-date',
    found.effective === undefined && 'no-effective-date',
  ] as const;
  return missing.flatMap((reason) =>
    reason === false ? [] : [problemAt(reading, reason, NOWHERE)],
  );
}

/** Takes the arranging article; gives what couldn't be read in it and what contradicts itself. */
export function articleProblems(
  reading: Reading,
  article: ArrangingArticle | undefined,
): Problem[] {
  if (article === undefined) return [problemAt(reading, 'no-arranging-article', NOWHERE)];
  const clauses = creatingClauses(article);
  const summary = summaryOf(article);
  return [
    ...article.nodes.flatMap((node) => (node.node === 'unread' ? [node.problem] : [])),
    ...checkOrder(reading, article.nodes),
    ...checkReferences(reading, clauses),
    ...(summary === undefined
      ? [problemAt(reading, 'no-summary', { start: article.end, end: article.end })]
      : checkTotals(reading, clauses, summary, headingOf(article)?.province)),
  ];
}

/** Clauses are numbered 1, 2, 3 … without a gap: one that is missing was lost on the way. */
function checkOrder(reading: Reading, nodes: readonly ArticleNode[]): Problem[] {
  const clauses = nodes.flatMap((node) => {
    const clause = clauseNumber(node);
    return clause === undefined ? [] : [{ clause, node }];
  });
  return clauses.flatMap(({ clause, node }, index) =>
    clause === (clauses[index - 1]?.clause ?? 0) + 1
      ? []
      : [problemAt(reading, 'clause-out-of-order', node, { clause })],
  );
}

function clauseNumber(node: ArticleNode): number | undefined {
  if (node.node === 'unread') return node.problem.clause;
  return 'number' in node ? node.number : undefined;
}
