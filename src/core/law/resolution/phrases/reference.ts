import type { Cursor } from '../text/cursor.js';
import { separatorLength } from '../text/separators.js';

const OPENINGS = ['sau khi sắp xếp', 'sau khi thực hiện sắp xếp', 'khi sắp xếp'] as const;
const BASES = ['theo quy định tại', 'quy định tại', 'theo'] as const;

/** Whether "sau khi sắp xếp …" stands here. */
export function seesReference(cursor: Cursor): boolean {
  return OPENINGS.some((opening) => cursor.sees(opening));
}

/**
 * Reads "sau khi sắp xếp theo quy định tại khoản 1, khoản 3 Điều này", with the spellings met:
 * "các khoản 1, 2 và 3", "khoản 1 của Điều này", without "Điều này". Gives the clause numbers.
 */
export function readReference(cursor: Cursor): number[] | undefined {
  cursor.acceptAny(OPENINGS);
  if (cursor.acceptAny(BASES) === undefined) return cursor.fail('theo quy định tại khoản');
  const numbers: number[] = [];
  do {
    cursor.skip(numbers.length === 0 ? 0 : separatorLength(cursor));
    if (!acceptClauseWord(cursor) && numbers.length === 0) return cursor.fail('khoản');
    const number = cursor.peek();
    if (number?.kind !== 'number') return cursor.fail('số của khoản');
    numbers.push(Number(number.text));
    cursor.next();
    acceptThisArticle(cursor);
  } while (seesNumber(cursor, separatorLength(cursor)));
  return numbers;
}

function acceptClauseWord(cursor: Cursor): boolean {
  return cursor.acceptAny(['các khoản', 'khoản']) !== undefined;
}

function acceptThisArticle(cursor: Cursor): void {
  cursor.acceptAny(['Điều này', 'điều này', 'của Điều này']);
}

function seesNumber(cursor: Cursor, separator: number): boolean {
  if (separator === 0) return false;
  if (cursor.sees('khoản', separator) || cursor.sees('các khoản', separator)) return true;
  return cursor.peek(separator)?.kind === 'number';
}
