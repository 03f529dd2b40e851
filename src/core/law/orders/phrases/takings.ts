import type { Cursor } from '../../resolution/text/cursor.js';
import { separatorLength } from '../../resolution/text/separators.js';
import type { OrderTaking } from '../types.js';
import { readAmount } from './amount.js';
import { readAfter, seesAfter } from './reference.js';
import { seesTakings, VERBS } from './sees-takings.js';
import { readUnits } from './units.js';

/** Reads everything that an order takes, one amount and its units after the other. */
export function readTakings(cursor: Cursor): OrderTaking[] | undefined {
  const takings: OrderTaking[] = [];
  do {
    cursor.skip(takings.length === 0 ? 0 : separatorLength(cursor));
    cursor.acceptAny(VERBS);
    const group = readTaking(cursor);
    if (group === undefined) return undefined;
    takings.push(...group);
  } while (seesTakings(cursor, separatorLength(cursor)));
  return takings;
}

function readTaking(cursor: Cursor): OrderTaking[] | undefined {
  const amount = readAmount(cursor);
  if (amount === undefined) return undefined;
  cursor.accept('của');
  const units = readUnits(cursor);
  if (units === undefined) return undefined;
  const isAfter = seesAfter(cursor);
  if (isAfter) readAfter(cursor);
  const { figures, ...measure } = amount;
  // One figure for several units says nothing of each.
  const own = units.length === 1 ? figures : {};
  return units.map((unit) => ({ ...measure, unit, figures: own, isAfter }));
}
