import { readArrangingArticle } from './clauses/arranging-article.js';
import { readFrontMatter } from './clauses/front-matter.js';
import { creatingClauses, headingOf } from './clauses/nodes.js';
import { findArticles } from './phrases/divisions.js';
import { seesArranging } from './phrases/opening.js';
import { Cursor } from './text/cursor.js';
import { type Reading, spanOf } from './text/reading.js';
import { sourceText } from './text/source-text.js';
import { tokens } from './text/tokens.js';
import type { ArrangingArticle, ParsedResolution, ResolutionAccount } from './types.js';
import { articleProblems, frontMatterProblems } from './verification/problems.js';

/**
 * Takes the text of a resolution of the National Assembly's Standing Committee on the communes of a
 * province (Markdown or plain text); gives what it arranges, clause by clause, with the place of
 * everything in the text. Nothing is guessed: each character of the arranging article lies in a
 * node, and what the grammar doesn't know is an unread node and a problem. Never throws.
 */
export function parseResolution(text: string): ParsedResolution {
  const source = sourceText(text);
  const reading: Reading = { source, tokens: tokens(source) };
  const frontMatter = readFrontMatter(reading.tokens);
  const stretches = findArticles(reading.tokens);
  const arranging = stretches.find(({ from, to }) =>
    seesArranging(new Cursor(reading.tokens.slice(from, to))),
  );
  const arrangement = arranging && readArrangingArticle(reading, arranging);
  const province = headingOf(arrangement)?.province;
  return {
    ...frontMatter,
    ...(province && { province }),
    articles: stretches.map((stretch) => ({
      number: stretch.number,
      ...spanOf(reading, stretch, text.length),
    })),
    ...(arrangement && { arrangement }),
    problems: [
      ...frontMatterProblems(reading, frontMatter),
      ...articleProblems(reading, arrangement),
    ],
    account: accountOf(arrangement),
  };
}

function accountOf(article: ArrangingArticle | undefined): ResolutionAccount {
  const clauses = creatingClauses(article);
  const unread = article?.nodes.filter((node) => node.node === 'unread') ?? [];
  return {
    clauses: clauses.length,
    relations: clauses.reduce((sum, clause) => sum + clause.sources.length, 0),
    unreadCharacters: unread.reduce((sum, node) => sum + node.end - node.start, 0),
  };
}
