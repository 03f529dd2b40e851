import { readDate } from '../phrases/date.js';
import { Cursor } from '../text/cursor.js';
import type { Token } from '../text/tokens.js';

const BEGIN_WORK = 'chính thức hoạt động từ';
const ADOPTED = 'thông qua';

/** Number and dates of a resolution, as far as the text tells. */
export interface FrontMatter {
  readonly number?: string;
  readonly adopted?: string;
  readonly effective?: string;
}

/**
 * Reads what stands around the articles: "Số: 1654/NQ-UBTVQH15"; "thông qua ngày …", the day of
 * adoption; "chính thức hoạt động từ ngày …", the day the new units begin to work.
 */
export function readFrontMatter(tokens: readonly Token[]): FrontMatter {
  const number = findAfter(tokens, 'Số :', readNumber);
  const adopted = findAfter(tokens, ADOPTED, readDate);
  const effective = findAfter(tokens, BEGIN_WORK, readDate);
  return {
    ...(number && { number }),
    ...(adopted && { adopted }),
    ...(effective && { effective }),
  };
}

/** The first thing that can be read behind the phrase. */
function findAfter<T>(
  tokens: readonly Token[],
  phrase: string,
  read: (cursor: Cursor) => T | undefined,
): T | undefined {
  const words = phrase.split(' ');
  for (const [at, token] of tokens.entries()) {
    if (token.text !== words[0]) continue;
    if (!words.every((word, index) => tokens[at + index]?.text === word)) continue;
    const found = read(new Cursor(tokens.slice(at + words.length, at + words.length + 8)));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "1654/NQ-UBTVQH15". */
function readNumber(cursor: Cursor): string | undefined {
  const number = cursor.next();
  if (number?.kind !== 'number' || !cursor.expect('/ NQ -')) return undefined;
  const body = cursor.next();
  return body?.kind === 'word' ? `${number.text}/NQ-${body.text}` : undefined;
}
