import type { Cursor } from '../../resolution/text/cursor.js';
import { separatorLength } from '../../resolution/text/separators.js';
import type { OrderTaking } from '../types.js';
import { type Amount, readAmount } from './amount.js';
import { readHamlets, seesHamlet } from './hamlets.js';
import { readAfter, seesAfter } from './reference.js';
import { seesTakings, VERBS } from './sees-takings.js';
import { readUnits } from './units.js';

/** Reads everything that an order takes, one amount and its units after the other. */
export function readTakings(cursor: Cursor): OrderTaking[] | undefined {
  const takings: OrderTaking[] = [];
  do {
    cursor.skip(takings.length === 0 ? 0 : betweenLength(cursor));
    cursor.acceptAny(VERBS);
    const group = readTaking(cursor);
    if (group === undefined) return undefined;
    takings.push(...group);
  } while (seesTakings(cursor, betweenLength(cursor)));
  return takings;
}

/** "Sáp nhập xã A với xã B". */
function betweenLength(cursor: Cursor): number {
  return cursor.sees('với') ? 1 : separatorLength(cursor);
}

function readTaking(cursor: Cursor): OrderTaking[] | undefined {
  const stated = readAmount(cursor);
  if (stated === undefined) return undefined;
  cursor.accept('của');
  const isOfHamlets = seesHamlet(cursor);
  if (isOfHamlets && readHamlets(cursor) === undefined) return undefined;
  const units = isOfHamlets ? readCommunesOfHamlets(cursor) : readUnits(cursor);
  if (units === undefined) return undefined;
  const isAfter = seesAfter(cursor);
  if (isAfter) readAfter(cursor);
  const { figures, ...measure } = isOfHamlets ? partOf(stated) : stated;
  // One figure for several units says nothing of each.
  const own = units.length === 1 ? figures : {};
  return units.map((unit) => ({ ...measure, unit, figures: own, isAfter }));
}

/** "thuộc xã A", ", xã A", "(xã A)", "xã A": without the commune it isn't known whose land is moved. */
function readCommunesOfHamlets(cursor: Cursor) {
  const isBracketed = cursor.accept('(');
  cursor.acceptAny(['thuộc', 'của', ',']);
  const units = readUnits(cursor);
  if (units === undefined || (isBracketed && !cursor.expect(')'))) return undefined;
  return units;
}

/** What is all of a hamlet is a part of its commune. */
function partOf({ area, population, figures }: Amount): Amount {
  const share = (of: Amount['area']) => (of === 'none' ? 'none' : 'part');
  return { coverage: 'partial', area: share(area), population: share(population), figures };
}
