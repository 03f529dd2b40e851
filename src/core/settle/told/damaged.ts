import { type Finding, finding, type Place } from '../../findings/index.js';
import type { DamagedTexts } from '../row/damaged-texts.js';

/** A finding for each column with texts that are read as what they were before they were damaged, and with others. */
export function damagedFindings(place: Place, { columns }: DamagedTexts): Finding[] {
  return columns.flatMap(({ field, header, restored, lost }) => {
    const details = { place: { ...place, column: header }, field };
    return [
      ...(restored.texts === 0 ? [] : [finding('evidence-restored', details, { ...restored })]),
      ...(lost.texts === 0 ? [] : [finding('evidence-damaged', details, { ...lost })]),
    ];
  });
}
