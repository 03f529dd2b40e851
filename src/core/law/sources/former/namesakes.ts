import { compareCodePoints } from '../../../../lib/text/index.js';
import { bareKey, type EarlierCommune, groupBy, type Namesakes } from '../../../register/index.js';
import type { OldList } from '../old-units.js';

/**
 * Takes the last list and the units of earlier ones; gives those of the last list whose name, marks aside, one of their
 * province bore before that became part of another, by code. In a district it counts only with its type.
 */
export function namesakesOf({ communes }: OldList, earlier: readonly EarlierCommune[]): Namesakes {
  const ended = earlier.filter(({ to }) => to !== undefined);
  const former = groupBy(ended, ({ province, name }) => `${province} ${bareKey(name)}`);
  const found = [...communes]
    .sort((one, other) => compareCodePoints(one.code, other.code))
    .flatMap((unit) => {
      const alike = former.get(`${unit.province} ${bareKey(unit.name)}`) ?? [];
      const gone = alike.filter(({ survivors }) => survivors.join(' ') !== unit.code);
      if (gone.length === 0) return [];
      const isNear = gone.some((one) => one.district === unit.district && one.type === unit.type);
      return [[unit.code, isNear ? 'district' : 'province'] as const];
    });
  return new Map(found);
}
