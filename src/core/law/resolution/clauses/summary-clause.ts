import { COMMUNE_TYPES } from '../../../register/index.js';
import { readCommunes } from '../phrases/communes.js';
import { readCount, readCounts } from '../phrases/counts.js';
import { readProvince } from '../phrases/province.js';
import type { Cursor } from '../text/cursor.js';
import { separatorLength } from '../text/separators.js';
import type { SummaryClause } from '../types.js';

/** What a summary clause says, apart from its number and place. */
type Content = Omit<SummaryClause, 'number' | 'start' | 'end' | 'slips'>;
type Breakdown = Pick<SummaryClause, 'formed' | 'unarranged'>;

const UNITS = 'đơn vị hành chính cấp xã';
/** Where the units were formed; "quy định" is sometimes left out. */
const FORMED_HERE = ['quy định tại Điều này', 'tại Điều này'] as const;

/** Whether the clause states totals instead of arranging a unit. */
export function seesSummary(cursor: Cursor): boolean {
  return cursor.sees('Sau khi sắp xếp');
}

/** Reads "Sau khi sắp xếp, tỉnh X có n đơn vị hành chính cấp xã, gồm …; trong đó có …". */
export function readSummary(cursor: Cursor): Content | undefined {
  cursor.accept('Sau khi sắp xếp');
  cursor.accept(',');
  const province = readProvince(cursor);
  if (province === undefined || !cursor.expect('có')) return undefined;
  const total = readCount(cursor);
  if (total === undefined || !cursor.expect(UNITS)) return undefined;
  cursor.accept(',');
  const byType = cursor.expect('gồm') ? readCounts(cursor) : undefined;
  if (byType === undefined) return undefined;
  const breakdown = seesBreakdown(cursor) ? readBreakdown(cursor) : {};
  return breakdown && { node: 'summary', province, total, byType, ...breakdown };
}

function seesBreakdown(cursor: Cursor): boolean {
  return cursor.sees('trong đó', separatorLength(cursor));
}

function readBreakdown(cursor: Cursor): Breakdown | undefined {
  cursor.skip(separatorLength(cursor));
  cursor.accept('trong đó');
  cursor.accept('có');
  const formed = readCounts(cursor);
  if (formed === undefined || !cursor.expect('hình thành sau sắp xếp')) return undefined;
  cursor.accept(', thực hiện đổi tên');
  if (cursor.acceptAny(FORMED_HERE) === undefined) return cursor.fail(FORMED_HERE[0]);
  const separator = separatorLength(cursor);
  if (separator === 0) return { formed };
  cursor.skip(separator);
  const unarranged = readUnarranged(cursor);
  return unarranged && { formed, unarranged };
}

function readUnarranged(cursor: Cursor): SummaryClause['unarranged'] | undefined {
  const count = readCount(cursor);
  if (count === undefined) return undefined;
  if (cursor.acceptAny([UNITS, ...COMMUNE_TYPES]) === undefined) return cursor.fail(UNITS);
  if (!cursor.expect('không thực hiện sắp xếp là')) return undefined;
  const units = readCommunes(cursor);
  return units && { count, units };
}
