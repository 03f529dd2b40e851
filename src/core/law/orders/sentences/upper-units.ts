import { PROVINCE_TYPES } from '../../../register/index.js';
import { readName } from '../../resolution/phrases/name.js';
import { readProvince } from '../../resolution/phrases/province.js';
import { readDistrict } from '../../resolution/phrases/qualifier.js';
import { Cursor } from '../../resolution/text/cursor.js';
import type { Token } from '../../resolution/text/tokens.js';
import type { DistrictName } from '../../resolution/types.js';
import { seesDistrict } from '../phrases/units.js';
import type { DistrictOrder, ProvinceOrder } from '../types.js';

/** No unit's name is longer. */
const MOST_WORDS = 16;

/** Every district that the words name. */
export function districtsIn(tokens: readonly Token[]): DistrictName[] {
  const found: DistrictName[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const cursor = new Cursor(tokens.slice(at, at + MOST_WORDS));
    if (!seesDistrict(cursor)) continue;
    const district = readDistrict(cursor);
    if (district !== undefined) found.push(district);
  }
  return found;
}

/** Every "tỉnh X" and "thành phố X" that the words name. */
export function provincesIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap((_, at) => {
    const cursor = new Cursor(tokens.slice(at, at + MOST_WORDS));
    if (!['tỉnh', 'thành', 'Thành'].includes(cursor.peek()?.text ?? '')) return [];
    return readProvince(cursor) ?? [];
  });
}

const VERBS = ['Nhập', 'Sáp nhập', 'Điều chỉnh', 'Thành lập', 'Giải thể', 'Đổi tên'] as const;
const COMMUNE_WORDS = new Set(['xã', 'phường', 'trấn', 'khu']);

/**
 * Reads an order about districts: "Nhập … của huyện X vào thành phố Y", "Thành lập thị xã X trên cơ sở …":
 * the unit that it is about, the first that it names, is a district.
 */
export function readDistrictOrder(
  cursor: Cursor,
  tokens: readonly Token[],
): DistrictOrder | undefined {
  if (cursor.acceptAny(VERBS) === undefined) return cursor.fail(VERBS.join(', '));
  while (!cursor.done && !seesDistrict(cursor)) {
    if (COMMUNE_WORDS.has(cursor.peek()?.text ?? '')) return cursor.fail('đơn vị cấp huyện');
    cursor.next();
  }
  if (cursor.done) return cursor.fail('đơn vị cấp huyện');
  while (!cursor.done) cursor.next();
  return { node: 'district-order', districts: districtsIn(tokens) };
}

/**
 * Reads "Điều chỉnh toàn bộ … của xã X thuộc huyện Y về thành phố Z quản lý", "Nhập nguyên trạng xã X vào quận Z": whole
 * communes go to another district, and are what they were.
 */
export function readMovingOrder(
  cursor: Cursor,
  tokens: readonly Token[],
): DistrictOrder | undefined {
  if (cursor.acceptAny(MOVING) === undefined) return cursor.fail(MOVING.join(', '));
  if (cursor.acceptAny(WHOLLY) === undefined) return cursor.fail(WHOLLY.join(', '));
  while (!cursor.done && !isTarget(cursor)) cursor.next();
  if (cursor.done) return cursor.fail('vào, về');
  cursor.skip(1);
  if (readDistrict(cursor) === undefined) return undefined;
  cursor.acceptAny(['để quản lý', 'quản lý']);
  cursor.acceptAny(['.', ';']);
  return { node: 'district-order', districts: districtsIn(tokens) };
}

const MOVING = ['Điều chỉnh', 'Nhập', 'Sáp nhập', 'Chuyển'] as const;
const WHOLLY = ['toàn bộ', 'nguyên trạng'] as const;

function isTarget(cursor: Cursor): boolean {
  return (cursor.sees('vào') || cursor.sees('về')) && seesDistrict(cursor, 1);
}

/** Reads "Thành lập thành phố X trên cơ sở nguyên trạng … của tỉnh X" and "Đổi tên tỉnh X thành tỉnh Y". */
export function readProvinceOrder(cursor: Cursor): ProvinceOrder | undefined {
  if (cursor.accept('Đổi tên')) {
    const before = readTyped(cursor);
    if (before === undefined || !cursor.expect('thành')) return undefined;
    return made(cursor, before, readTyped(cursor));
  }
  if (!cursor.expect('Thành lập')) return undefined;
  const after = readTyped(cursor);
  if (after === undefined) return undefined;
  cursor.acceptAny(['trực thuộc trung ương', 'trực thuộc Trung ương']);
  if (!cursor.expect('trên cơ sở') || !skipToWhole(cursor)) return undefined;
  const before = readTyped(cursor);
  return before && made(cursor, before, after);
}

function made(
  cursor: Cursor,
  before: ProvinceOrder['before'],
  after: ProvinceOrder['after'] | undefined,
): ProvinceOrder | undefined {
  cursor.acceptAny(['.', ';']);
  return after && { node: 'province-order', before, after };
}

/** What stands before the province that a smaller unit lies in. */
const SMALLER = new Set(['xã', 'phường', 'thị', 'trấn', 'huyện', 'quận', 'thuộc', 'cấp']);

/** Only a province as it stands becomes another as a whole: "nguyên trạng", "toàn bộ … của". */
function skipToWhole(cursor: Cursor): boolean {
  if (!cursor.sees('nguyên trạng') && !cursor.sees('toàn bộ')) return cursor.expect('nguyên trạng');
  while (!cursor.done && !cursor.sees('tỉnh') && !cursor.sees('thành phố')) {
    if (SMALLER.has(cursor.next()?.text ?? '')) return false;
  }
  return !cursor.done || cursor.expect('tỉnh, thành phố');
}

function readTyped(cursor: Cursor): ProvinceOrder['before'] | undefined {
  const type = cursor.acceptAny(PROVINCE_TYPES);
  if (type === undefined) return cursor.fail(PROVINCE_TYPES.join(', '));
  const name = readName(cursor);
  return name === undefined ? undefined : { type, name };
}
