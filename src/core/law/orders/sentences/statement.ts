import type { Cursor } from '../../resolution/text/cursor.js';
import { separatorLength } from '../../resolution/text/separators.js';
import { readFigures } from '../phrases/amount.js';
import { readUnit } from '../phrases/units.js';
import type { Statement } from '../types.js';

const HAS = ['có', 'còn lại', 'còn'] as const;

/** Reads "xã X có diện tích tự nhiên là … và quy mô dân số là …; xã Y có …", from the first unit on. */
export function readStatement(cursor: Cursor): Statement | undefined {
  const units: Statement['units'][number][] = [];
  do {
    cursor.skip(units.length === 0 ? 0 : separatorLength(cursor));
    const unit = readUnit(cursor);
    if (unit === undefined) return undefined;
    if (cursor.acceptAny(HAS) === undefined) return cursor.fail('có');
    const figures = readFigures(cursor);
    if (figures === undefined) return undefined;
    units.push({ unit, figures });
  } while (separatorLength(cursor) > 0 && cursor.peek(separatorLength(cursor)) !== undefined);
  cursor.acceptAny(['.', ';']);
  return { node: 'statement', units };
}
