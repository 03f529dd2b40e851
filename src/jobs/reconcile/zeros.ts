import { type Finding, finding, type Place } from '../../findings/index.js';
import type { RestoredZeros } from '../../reconcile/index.js';

/** A finding for each column whose codes got back leading zeros that a spreadsheet took away. */
export function zerosFindings(place: Place, { columns }: RestoredZeros): Finding[] {
  return columns.map(({ field, header, codes, samples }) =>
    finding(
      'leading-zeros-restored',
      { place: { ...place, column: header }, field },
      { codes, samples: codes > samples.length ? [...samples, '…'] : samples },
    ),
  );
}
