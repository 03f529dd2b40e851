import { composeText, tidySpace } from '../../../../lib/text/index.js';
import type { Stretch } from '../phrases/divisions.js';
import type { Problem, ProblemReason, Slip, Span, UnreadNode } from '../types.js';
import { Cursor, type Stop } from './cursor.js';
import type { SourceText } from './source-text.js';
import type { Token } from './tokens.js';

/** A resolution being read: its text and its tokens. */
export interface Reading {
  readonly source: SourceText;
  readonly tokens: readonly Token[];
}

/** What a reader made of a stretch: all of it, or where it stopped. */
export type Outcome<T> =
  | { readonly content: T; readonly slips: readonly Slip[] }
  | { readonly stop: Stop };

/** Reads a stretch of tokens with `read`, which must use up every one of them. */
export function readWhole<T>(
  reading: Reading,
  { from, to }: Stretch,
  read: (cursor: Cursor) => T | undefined,
): Outcome<T> {
  const cursor = new Cursor(reading.tokens.slice(from, to));
  const content = read(cursor);
  if (content !== undefined && cursor.done) return { content, slips: cursor.slips };
  if (content !== undefined) cursor.fail('hết câu');
  return { stop: cursor.stop ?? { at: cursor.offset, expected: '' } };
}

/** Where a stretch lies in the text: up to the token behind it, so that nodes leave no gap. */
export function spanOf(reading: Reading, { from, to }: Stretch, end: number): Span {
  return {
    start: reading.tokens[from]?.start ?? end,
    end: reading.tokens[to]?.start ?? end,
  };
}

/** A problem at a place, with the sentence that stands there, spaces tidied. */
export function problemAt(
  reading: Reading,
  reason: ProblemReason,
  place: Span,
  more: Partial<Problem> = {},
): Problem {
  const sentence = tidySpace(composeText(reading.source.given.slice(place.start, place.end)));
  return { reason, sentence, start: place.start, end: place.end, ...more };
}

/** A node that keeps what couldn't be read, with where reading stopped. */
export function unread(
  reading: Reading,
  reason: ProblemReason,
  place: Span,
  { at, expected }: Stop,
  clause?: number,
): UnreadNode {
  const more = { at, expected, ...(clause !== undefined && { clause }) };
  const problem = problemAt(reading, reason, place, more);
  return { node: 'unread', problem, start: place.start, end: place.end };
}
