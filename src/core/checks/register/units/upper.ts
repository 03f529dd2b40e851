import { foldText } from '../../../../lib/text/index.js';
import type { DatasetRecord } from '../../../kinds/index.js';
import { fullName, holdsOn, type Register, type TypedName } from '../../../register/index.js';
import { LISTED, saidOf } from '../side.js';

/** Digits of a commune's code; those of districts and provinces have fewer. */
const COMMUNE_DIGITS = 5;

/**
 * Takes rows of a list of units; gives those that are provinces and districts, by their own code and name: lists of
 * all levels have them among the communes. `day`: as on that day; in any period when absent.
 */
export function upperUnits(
  { provinces, districts }: Register,
  records: readonly DatasetRecord[],
  day?: string,
): ReadonlySet<DatasetRecord> {
  const known = new Set(
    [...provinces, ...districts]
      .filter((unit) => day === undefined || holdsOn(unit, day))
      .flatMap((unit) => namesOf(unit).map((name) => `${unit.code} ${foldText(name)}`)),
  );
  return new Set(
    records.filter((record) => {
      const { code = '', name = '' } = saidOf(record, LISTED);
      return code.length < COMMUNE_DIGITS && known.has(`${code} ${foldText(name)}`);
    }),
  );
}

function namesOf(unit: TypedName): readonly string[] {
  return [fullName(unit), unit.name];
}
