import { DISTRICT_TYPES } from '../../../register/index.js';
import { readCommunes } from '../../resolution/phrases/communes.js';
import { seesName, seesNumbered } from '../../resolution/phrases/name.js';
import { readProvince } from '../../resolution/phrases/province.js';
import { type Qualifier, readDistrict } from '../../resolution/phrases/qualifier.js';
import type { Cursor } from '../../resolution/text/cursor.js';
import type { OrderUnit } from '../types.js';

/**
 * Reads communes with what tells them from others: "xã A", "các xã A, B và phường C", "xã A (thuộc tỉnh
 * Y)", "xã A, huyện B, tỉnh C", "xã A của huyện B", "xã A, tỉnh C". A place behind a list is that of its
 * last unit; whether it is that of those before is for the units of both places to say.
 */
export function readUnits(cursor: Cursor): OrderUnit[] | undefined {
  const communes = readCommunes(cursor);
  if (communes === undefined) return undefined;
  const behind = seesPlaceBehind(cursor) ? readPlaceBehind(cursor) : {};
  if (behind === undefined) return undefined;
  const ofLast = communes.at(-1)?.province ?? behind.province;
  return communes.map(({ type, name, district, province, start, end }, index) => {
    const isLast = index === communes.length - 1;
    const own = { district: district ?? (isLast ? behind.district : undefined), province };
    const itsProvince = isLast ? (province ?? behind.province) : province;
    const mayLieIn = own.district === undefined && itsProvince === undefined ? ofLast : undefined;
    return {
      type,
      name,
      ...(own.district && { district: own.district }),
      ...(itsProvince && { province: itsProvince }),
      ...(mayLieIn && { mayLieIn }),
      start,
      end,
    };
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

/** ", huyện X", "của huyện X", ", tỉnh Y". */
export function seesPlaceBehind(cursor: Cursor): boolean {
  if (!cursor.sees(',') && !cursor.sees('của')) return false;
  return seesDistrict(cursor, 1) || (cursor.sees('tỉnh', 1) && seesName(cursor, 2));
}

/** Reads what `seesPlaceBehind` sees. */
export function readPlaceBehind(cursor: Cursor): Qualifier | undefined {
  cursor.skip(1);
  if (!cursor.sees('tỉnh')) {
    const district = readDistrict(cursor);
    return district && { district };
  }
  const province = readProvince(cursor);
  return province === undefined ? undefined : { province };
}
