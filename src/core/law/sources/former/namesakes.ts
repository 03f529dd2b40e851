import { compareCodePoints } from '../../../../lib/text/index.js';
import {
  bareKey,
  type EarlierCommune,
  groupBy,
  looseKey,
  type Namesakes,
  type Province,
} from '../../../register/index.js';
import type { OldCommune, OldList } from '../old-units.js';

/**
 * Takes the last list, the provinces of every period and the units of earlier lists; gives those of the last list whose
 * name, marks aside, one of their province bore before that became part of another, by code. In a district it counts
 * only with its type. The province that they came to may bear the name of one of before: then its units are near, too.
 */
export function namesakesOf(
  { communes }: OldList,
  provinces: readonly Province[],
  earlier: readonly EarlierCommune[],
): Namesakes {
  const ended = earlier.filter(({ to }) => to !== undefined);
  const former = groupBy(ended, ({ province, name }) => `${province} ${bareKey(name)}`);
  const calledAs = provincesCalledAs(provinces);
  const found = [...communes]
    .sort((one, other) => compareCodePoints(one.code, other.code))
    .flatMap((unit) => {
      const near = [unit.province, ...(calledAs.get(unit.province) ?? [])];
      const alike = near.flatMap((one) => former.get(`${one} ${bareKey(unit.name)}`) ?? []);
      const gone = alike.filter(({ survivors }) => survivors.join(' ') !== unit.code);
      if (gone.length === 0) return [];
      return [
        [unit.code, gone.some((one) => isNear(one, unit)) ? 'district' : 'province'] as const,
      ];
    });
  return new Map(found);
}

function isNear(one: EarlierCommune, { district, type }: OldCommune): boolean {
  return one.district === district && one.type === type;
}

/** By code, provinces of the last list whose name the province that it came to bears: “Hải Phòng” says either. */
function provincesCalledAs(provinces: readonly Province[]): ReadonlyMap<string, readonly string[]> {
  const last = provinces.filter(({ becomes }) => becomes !== undefined);
  return new Map(
    last.map(({ code, becomes }) => {
      const names = provinces.flatMap((one) =>
        one.code === becomes && one.becomes === undefined ? [looseKey(one.name)] : [],
      );
      const alike = last.filter((one) => one.code !== code && names.includes(looseKey(one.name)));
      return [code, alike.map((one) => one.code)];
    }),
  );
}
