import type { Cursor } from '../text/cursor.js';
import type { HeadingNode, PreambleNode } from '../types.js';
import { readDate } from './date.js';
import { readProvince } from './province.js';

const ARRANGING = 'Sắp xếp các đơn vị hành chính cấp xã của';

/** Reads the heading "Điều 1. Sắp xếp các đơn vị hành chính cấp xã của tỉnh X". */
export function readHeading(cursor: Cursor): Pick<HeadingNode, 'node' | 'province'> | undefined {
  cursor.skip(3);
  if (!cursor.expect(ARRANGING)) return undefined;
  const province = readProvince(cursor);
  return province === undefined ? undefined : { node: 'heading', province };
}

/** Whether the heading of an article, at its "Điều", announces the arrangement of communes. */
export function seesArranging(cursor: Cursor): boolean {
  return cursor.sees(ARRANGING, 3);
}

/** Reads "Trên cơ sở Đề án số … của Chính phủ về …, … quyết định sắp xếp … như sau:". */
export function readPreamble(
  cursor: Cursor,
): Pick<PreambleNode, 'node' | 'scheme' | 'schemeDate'> | undefined {
  if (!cursor.expect('Trên cơ sở Đề án số')) return undefined;
  const scheme = readSchemeNumber(cursor);
  const schemeDate = scheme && readDate(cursor);
  if (scheme === undefined || schemeDate === undefined) return undefined;
  if (!cursor.expect('của Chính phủ về sắp xếp đơn vị hành chính cấp xã của')) return undefined;
  return readProvinceOfYear(cursor) && readDecision(cursor)
    ? { node: 'preamble', scheme, schemeDate }
    : undefined;
}

/** "395/ĐA-CP". */
function readSchemeNumber(cursor: Cursor): string | undefined {
  const number = cursor.next();
  if (number?.kind !== 'number') return cursor.fail('số của Đề án');
  return cursor.expect('/ ĐA - CP') ? `${number.text}/ĐA-CP` : undefined;
}

/** "tỉnh X (mới) năm 2025,". */
function readProvinceOfYear(cursor: Cursor): boolean {
  if (readProvince(cursor) === undefined) return false;
  cursor.accept('( mới )');
  if (!cursor.expect('năm')) return false;
  const year = cursor.next();
  return year?.kind === 'number' && cursor.expect(',');
}

function readDecision(cursor: Cursor): boolean {
  return (
    cursor.acceptAny(['Ủy ban Thường vụ Quốc hội', 'Uỷ ban Thường vụ Quốc hội']) !== undefined &&
    cursor.expect('quyết định sắp xếp để thành lập các đơn vị hành chính cấp xã của') &&
    readProvince(cursor) !== undefined &&
    cursor.expect('như sau :')
  );
}
