import { compareCodePoints } from '../../../../lib/text/index.js';
import {
  bareKey,
  type EarlierCommune,
  groupBy,
  type NamesakePlace,
  type Namesakes,
  numeralKey,
  type Province,
} from '../../../register/index.js';
import type { OldCommune, OldList } from '../old-units.js';

/**
 * Takes the last list, the provinces of every period and the units of earlier lists; gives those of the last list whose
 * name, marks and numerals aside, one of their province bore before that became part of another, by code: of their
 * district, it is nearer still. Near are all provinces that became one with theirs: people write its name already.
 */
export function namesakesOf(
  { communes }: OldList,
  provinces: readonly Province[],
  earlier: readonly EarlierCommune[],
): Namesakes {
  const ended = earlier.filter(({ to }) => to !== undefined);
  const becomes = new Map(
    provinces.flatMap(({ code, becomes }) => (becomes === undefined ? [] : [[code, becomes]])),
  );
  const keyOf = ({ province, name }: Pick<OldCommune, 'province' | 'name'>) =>
    `${becomes.get(province)} ${bareKey(numeralKey(name))}`;
  const former = groupBy(ended, keyOf);
  const found = [...communes]
    .sort((one, other) => compareCodePoints(one.code, other.code))
    .flatMap((unit) => {
      const alike = former.get(keyOf(unit)) ?? [];
      const gone = alike.filter(({ survivors }) => survivors.join(' ') !== unit.code);
      const place = nearestPlace(unit, gone);
      return place === undefined ? [] : [[unit.code, place] as const];
    });
  return new Map(found);
}

function nearestPlace(
  { district, type }: OldCommune,
  gone: readonly EarlierCommune[],
): NamesakePlace | undefined {
  const near = gone.filter((one) => one.district === district);
  if (near.some((one) => one.type === type)) return 'district';
  if (near.length > 0) return 'untyped';
  return gone.length > 0 ? 'province' : undefined;
}
