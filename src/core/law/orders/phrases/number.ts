import type { Cursor } from '../../resolution/text/cursor.js';

/**
 * Reads a number as the documents write it: "1.559", "22,10", "0,87", leading noughts and all. Thousands
 * stand in threes behind a dot; anything else behind a dot or a comma is a fraction.
 */
export function readNumber(cursor: Cursor): number | undefined {
  const first = cursor.peek();
  if (first?.kind !== 'number') return cursor.fail('số');
  let digits = first.text;
  let fraction = '';
  let end = first.end;
  cursor.next();
  while (fraction === '') {
    const [mark, group] = [cursor.peek(), cursor.peek(1)];
    if (mark?.start !== end || group?.kind !== 'number' || group.start !== mark.end) break;
    if (mark.text !== '.' && mark.text !== ',') break;
    if (mark.text === '.' && group.text.length === 3) digits += group.text;
    else fraction = group.text;
    end = group.end;
    cursor.skip(2);
  }
  return Number(fraction === '' ? digits : `${digits}.${fraction}`);
}
