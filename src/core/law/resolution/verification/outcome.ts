import { COMMUNE_TYPES } from '../../../register/index.js';
import { readCommune, seesType } from '../phrases/communes.js';
import type { Cursor } from '../text/cursor.js';
import type { CommuneName, Span } from '../types.js';

/**
 * Reads "thành xã mới có tên gọi là xã X", "thành đặc khu có tên gọi là đặc khu X" or the short
 * "thành xã X". Where the type stands twice, both must be the same.
 */
export function readOutcome(cursor: Cursor): (CommuneName & Span) | undefined {
  if (!cursor.expect('thành')) return undefined;
  const type = COMMUNE_TYPES.find((each) => isAnnounced(cursor, each));
  if (type === undefined) return readCommune(cursor);
  cursor.accept(type);
  cursor.accept('mới');
  if (!cursor.expect('có tên gọi là')) return undefined;
  if (!seesType(cursor, type)) return cursor.fail(type);
  return readCommune(cursor);
}

function isAnnounced(cursor: Cursor, type: string): boolean {
  const { length } = type.split(' ');
  return cursor.sees(type) && (cursor.sees('mới', length) || cursor.sees('có tên', length));
}
