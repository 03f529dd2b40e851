import { composeText, tidySpace } from '../../../lib/text/index.js';
import type { Span } from '../resolution/types.js';

/** Where something stands in a text: its clause and the words there. */
export interface Place extends Span {
  readonly clause?: number;
  readonly sentence: string;
}

/** The place of a span of a clause, with its words, spaces tidied. */
export function placeOf(text: string, { start, end }: Span, clause: number | undefined): Place {
  const at = clause === undefined ? {} : { clause };
  return { start, end, ...at, sentence: tidySpace(composeText(text.slice(start, end))) };
}
