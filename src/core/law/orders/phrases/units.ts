import { DISTRICT_TYPES } from '../../../register/index.js';
import { readCommunes } from '../../resolution/phrases/communes.js';
import { seesNumbered } from '../../resolution/phrases/name.js';
import { readDistrict } from '../../resolution/phrases/qualifier.js';
import type { Cursor } from '../../resolution/text/cursor.js';
import type { DistrictName } from '../../resolution/types.js';
import type { OrderUnit } from '../types.js';

/**
 * Reads communes with what tells them from others: "xã A", "các xã A, B và phường C", "xã A (thuộc tỉnh
 * Y)", "xã A, huyện B, tỉnh C", "xã A của huyện B". A district behind a list is that of its last unit.
 */
export function readUnits(cursor: Cursor): OrderUnit[] | undefined {
  const communes = readCommunes(cursor);
  if (communes === undefined) return undefined;
  const behind = seesDistrictBehind(cursor) ? readDistrictBehind(cursor) : undefined;
  return communes.map(({ type, name, district, province, start, end }, index) => {
    const own = district ?? (index === communes.length - 1 ? behind : undefined);
    return { type, name, ...(own && { district: own }), ...(province && { province }), start, end };
  });
}

/** Reads exactly one. */
export function readUnit(cursor: Cursor): OrderUnit | undefined {
  const [unit, another] = readUnits(cursor) ?? [];
  if (unit === undefined) return undefined;
  return another === undefined ? unit : cursor.fail('một đơn vị');
}

/** Whether a district's type and name stand `ahead` places on. */
export function seesDistrict(cursor: Cursor, ahead = 0): boolean {
  if (seesNumbered(cursor, 'Quận', ahead)) return true;
  return DISTRICT_TYPES.some(
    (type) =>
      cursor.sees(type, ahead) &&
      /^[\p{Lu}\p{N}]/u.test(cursor.peek(ahead + type.split(' ').length)?.text ?? ''),
  );
}

/** ", huyện X", "của huyện X". */
function seesDistrictBehind(cursor: Cursor): boolean {
  return (cursor.sees(',') || cursor.sees('của')) && seesDistrict(cursor, 1);
}

function readDistrictBehind(cursor: Cursor): DistrictName | undefined {
  cursor.skip(1);
  return readDistrict(cursor);
}
