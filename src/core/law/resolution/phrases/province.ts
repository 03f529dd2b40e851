import type { Cursor } from '../text/cursor.js';
import { readName } from './name.js';

const PROVINCE_TYPES = ['tỉnh', 'thành phố', 'Thành phố'] as const;

/** Reads "tỉnh X" or "thành phố X"; gives the type in small letters and the name. */
export function readProvince(cursor: Cursor): string | undefined {
  const type = cursor.acceptAny(PROVINCE_TYPES);
  if (type === undefined) return cursor.fail('tỉnh, thành phố');
  const name = readName(cursor);
  return name === undefined ? undefined : `${type.toLowerCase()} ${name}`;
}
