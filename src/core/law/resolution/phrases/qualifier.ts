import { DISTRICT_TYPES, type DistrictType } from '../../../register/index.js';
import type { Cursor } from '../text/cursor.js';
import type { DistrictName } from '../types.js';
import { readName, seesNumbered } from './name.js';
import { readProvince } from './province.js';

/** What stands behind a name to tell it from others or to say what goes with it. */
export interface Qualifier {
  readonly district?: DistrictName;
  /** "(thuộc tỉnh Y)", where no district stands before it: with its type, in small letters. */
  readonly province?: string;
  readonly including?: string;
  readonly managedBy?: DistrictName;
}

/** Whether a qualifier stands here. */
export function seesQualifier(cursor: Cursor): boolean {
  return cursor.sees('(') || cursor.sees('thuộc');
}

/**
 * Reads "(huyện X)", "(thuộc huyện X)", "(huyện X, tỉnh Y)", "thuộc huyện X", "(bao gồm cụm đảo X)"
 "(do huyện X quản lý)" and, since there are no districts, "(thuộc tỉnh Y)".
 */
export function readQualifier(cursor: Cursor): Qualifier | undefined {
  if (cursor.accept('thuộc')) return readPlace(cursor);
  cursor.accept('(');
  const qualifier = readBracketed(cursor);
  if (qualifier === undefined || !cursor.expect(')')) return undefined;
  return qualifier;
}

function readBracketed(cursor: Cursor): Qualifier | undefined {
  if (cursor.accept('bao gồm')) return readIncluding(cursor);
  if (cursor.accept('do')) {
    const managedBy = readDistrict(cursor);
    return managedBy !== undefined && cursor.expect('quản lý') ? { managedBy } : undefined;
  }
  cursor.accept('thuộc');
  return readPlace(cursor);
}

function readPlace(cursor: Cursor): Qualifier | undefined {
  if (!cursor.sees('tỉnh')) return asDistrict(readDistrict(cursor));
  const province = readProvince(cursor);
  return province === undefined ? undefined : { province };
}

function asDistrict(district: DistrictName | undefined): Qualifier | undefined {
  return district === undefined ? undefined : { district };
}

/** Reads a district's type and name, and the province where ", tỉnh Y" follows. */
export function readDistrict(cursor: Cursor): DistrictName | undefined {
  const type = readDistrictType(cursor);
  if (type === undefined) return cursor.fail(DISTRICT_TYPES.join(', '));
  const name = readName(cursor);
  if (name === undefined) return undefined;
  const comma = cursor.sees(',') ? 1 : 0;
  if (!cursor.sees('tỉnh', comma)) return { type, name };
  cursor.skip(comma + 1);
  const province = readName(cursor);
  return province === undefined ? undefined : { type, name, province };
}

function readDistrictType(cursor: Cursor): DistrictType | undefined {
  if (!seesNumbered(cursor, 'Quận')) return cursor.acceptAny(DISTRICT_TYPES);
  cursor.skip(1);
  return 'quận';
}

function readIncluding(cursor: Cursor): Qualifier | undefined {
  const words: string[] = [];
  while (cursor.peek()?.kind === 'word') words.push(cursor.next()?.text ?? '');
  return words.length === 0 ? cursor.fail('tên nơi được bao gồm') : { including: words.join(' ') };
}
