import { COMMUNE_TYPES, type CommuneType } from '../../../register/index.js';
import type { Cursor } from '../text/cursor.js';
import { separatorLength } from '../text/separators.js';
import type { CommuneName, ListedCommune, Span } from '../types.js';
import { readName, seesName, seesNumbered } from './name.js';
import { readQualifier, seesQualifier } from './qualifier.js';
import { unitCount } from './unit-count.js';

/** Whether a commune begins `ahead` places on with its type: "xã A", "các phường A", "03 xã A", "Phường 1". */
export function seesTypedCommune(cursor: Cursor, ahead = 0): boolean {
  const isPlural = cursor.sees('các', ahead) || unitCount(cursor, ahead) !== undefined;
  const plural = isPlural ? 1 : 0;
  return COMMUNE_TYPES.some((type) => seesType(cursor, type, ahead + plural));
}

/** Whether this type stands `ahead` places on: "phường", or "Phường" before a number. */
export function seesType(cursor: Cursor, type: CommuneType, ahead = 0): boolean {
  return cursor.sees(type, ahead) || (type === 'phường' && seesNumbered(cursor, 'Phường', ahead));
}

/** Reads one commune with its type, as the new unit is named: "xã A". */
export function readCommune(cursor: Cursor): (CommuneName & Span) | undefined {
  const start = cursor.offset;
  const type = readType(cursor);
  if (type === undefined) return cursor.fail(COMMUNE_TYPES.join(', '));
  const name = readName(cursor);
  return name === undefined ? undefined : { type, name, start, end: cursor.lastEnd };
}

/**
 * Reads a list of communes: of one type ("các xã A, B và C"), mixed ("các xã A, B, thị trấn C và
 * phường D"), counted ("03 xã A, B và C"), with districts in brackets. A name without a type takes the
 * type of a plural before it; after a singular type it would be a guess, and the list can't be read, nor
 * can one of more or fewer names than it counts.
 */
export function readCommunes(cursor: Cursor): ListedCommune[] | undefined {
  const list: ListedCommune[] = [];
  let shared: CommuneType | undefined;
  let rest: number | undefined;
  do {
    skipSeparator(cursor, list.length > 0);
    const start = cursor.offset;
    const { count, plural } = readPlural(cursor);
    const own = readType(cursor);
    if (own !== undefined) {
      if (!isCounted(rest)) return cursor.fail(AS_COUNTED);
      rest = count;
      cursor.accept(':');
    }
    shared = sharedType(cursor, shared, own, plural);
    const commune = readListed(cursor, own ?? shared, start);
    if (commune === undefined) return undefined;
    list.push(commune);
    rest = without(rest);
  } while (seesAnother(cursor, shared));
  return isCounted(rest) ? list : cursor.fail(AS_COUNTED);
}

/** Whether as many names were read as were counted, where any were. */
function isCounted(rest: number | undefined): boolean {
  return rest === undefined || rest === 0;
}

function without(rest: number | undefined): number | undefined {
  return rest === undefined ? undefined : rest - 1;
}

const AS_COUNTED = 'số đơn vị như đã nêu';

/** "các" or the number of the units of one type. */
function readPlural(cursor: Cursor): { readonly count?: number; readonly plural: boolean } {
  const count = seesTypedCommune(cursor) ? unitCount(cursor) : undefined;
  if (count === undefined) return { plural: cursor.accept('các') };
  cursor.skip(1);
  return { count, plural: true };
}

/** "xã xã A và B", "phường Phường 4": the word written twice stands for the plural. */
function sharedType(
  cursor: Cursor,
  shared: CommuneType | undefined,
  own: CommuneType | undefined,
  plural: boolean,
): CommuneType | undefined {
  if (own === undefined) return shared;
  if (seesType(cursor, own)) {
    readType(cursor);
    cursor.slip('doubled-word');
    return own;
  }
  return plural || own === shared ? own : undefined;
}

function readListed(
  cursor: Cursor,
  type: CommuneType | undefined,
  start: number,
): ListedCommune | undefined {
  if (type === undefined) return cursor.fail(COMMUNE_TYPES.join(', '));
  const name = readName(cursor);
  if (name === undefined) return undefined;
  if (!seesQualifier(cursor)) return { type, name, start, end: cursor.lastEnd };
  const qualifier = readQualifier(cursor);
  if (qualifier === undefined) return undefined;
  const { district, province, including } = qualifier;
  return {
    type,
    name,
    ...(district && { district }),
    ...(province && { province }),
    ...(including && { including }),
    start,
    end: cursor.lastEnd,
  };
}

function readType(cursor: Cursor): CommuneType | undefined {
  if (!seesNumbered(cursor, 'Phường')) return cursor.acceptAny(COMMUNE_TYPES);
  cursor.skip(1);
  return 'phường';
}

function skipSeparator(cursor: Cursor, between: boolean): void {
  if (!between) return;
  const length = separatorLength(cursor);
  if (length === 0) cursor.slip('missing-comma');
  cursor.skip(length);
}

function seesAnother(cursor: Cursor, shared: CommuneType | undefined): boolean {
  const separator = separatorLength(cursor);
  if (seesTypedCommune(cursor, separator)) return true;
  return separator > 0 && shared !== undefined && seesName(cursor, separator);
}
