import {
  findClauses,
  headingLength,
  type NumberedStretch,
  type Stretch,
} from '../phrases/divisions.js';
import { readHeading, readPreamble } from '../phrases/opening.js';
import type { Cursor } from '../text/cursor.js';
import { type Reading, readWhole, spanOf, unread } from '../text/reading.js';
import type { ArrangingArticle, ArticleNode, ProblemReason, Span } from '../types.js';
import { readCreating } from './creating-clause.js';
import { readSummary, seesSummary } from './summary-clause.js';

/** Reads the article that arranges the units: heading, preamble, clauses, nothing left between. */
export function readArrangingArticle(reading: Reading, article: NumberedStretch): ArrangingArticle {
  const place = spanOf(reading, article, reading.source.given.length);
  const clauses = findClauses(reading.tokens, article);
  const opening = { from: article.from, to: clauses[0]?.from ?? article.to };
  const nodes = [
    ...readOpening(reading, opening, place.end),
    ...clauses.map((clause) => readClause(reading, clause, place.end)),
  ];
  return { number: article.number, ...place, nodes };
}

function readOpening(reading: Reading, opening: Stretch, end: number): ArticleNode[] {
  const middle = opening.from + headingLength(reading.tokens, opening);
  const heading = { from: opening.from, to: middle };
  const preamble = { from: middle, to: opening.to };
  const nodes: ArticleNode[] = [readPart(reading, heading, end, readHeading, 'unread-heading')];
  if (preamble.from < preamble.to)
    nodes.push(readPart(reading, preamble, end, readPreamble, 'unread-preamble'));
  return nodes;
}

function readPart<T extends object>(
  reading: Reading,
  stretch: Stretch,
  end: number,
  read: (cursor: Cursor) => T | undefined,
  reason: ProblemReason,
): (T & Span) | ReturnType<typeof unread> {
  const place = spanOf(reading, stretch, end);
  const outcome = readWhole(reading, stretch, read);
  if ('stop' in outcome) return unread(reading, reason, place, outcome.stop);
  return { ...outcome.content, start: place.start, end: place.end };
}

function readClause(reading: Reading, clause: NumberedStretch, end: number): ArticleNode {
  const place = spanOf(reading, clause, end);
  const { number } = clause;
  const outcome = readWhole(reading, clause, readClauseContent);
  if ('stop' in outcome) return unread(reading, 'unread-clause', place, outcome.stop, number);
  return { ...outcome.content, number, slips: outcome.slips, ...place };
}

/** "n. … .": one sentence, which creates a unit or sums up. */
function readClauseContent(cursor: Cursor) {
  cursor.skip(2);
  const content = seesSummary(cursor) ? readSummary(cursor) : readCreating(cursor);
  if (content !== undefined) cursor.accept('.');
  return content;
}
