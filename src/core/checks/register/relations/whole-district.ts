import { fullName, type Register, relationsTo } from '../../../register/index.js';
import type { Option } from '../units/options.js';
import type { Places } from '../units/places.js';
import { isDistrict } from './cell-list.js';
import type { SaidRow } from './said-rows.js';

/**
 * Takes what a row says; gives it for each commune of the district that stands in the place of its old unit, those
 * that the law leads to its new unit: "Huyện Kiên Hải" is all that the district was. Any other row is given as it is.
 */
export function wholeDistrict(
  register: Register,
  row: SaidRow,
  now: readonly Option[],
  places: Places,
): readonly SaidRow[] {
  const { name = '', code } = row.old;
  const [target] = now;
  if (!isDistrict(name) || code !== undefined || target === undefined || now.length > 1)
    return [row];
  const units = relationsTo(register, target.unit).flatMap(({ source }) =>
    source.kind === 'commune' && places.isInDistrict(source.unit, { district: name })
      ? [source.unit]
      : [],
  );
  if (units.length === 0) return [row];
  return units.map((unit) => ({
    ...row,
    old: { ...row.old, name: fullName(unit), district: name },
    isListed: true,
  }));
}
