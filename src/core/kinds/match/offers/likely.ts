import type { Column, Table } from '../../../../lib/tables/index.js';
import { isExtra } from '../../extra.js';
import type { FieldSpec, Kind } from '../../kind.js';
import type { Matching } from '../columns/columns.js';
import { mayHoldData } from '../columns/doubts.js';
import { valueEvidence } from '../columns/values.js';
import { foldHeader } from '../header/fold.js';
import { columnsOfValues } from './alike-values.js';
import { nearestColumns } from './nearest.js';

/** Of a column whose values can be judged, so many have to look like the field's. */
const ENOUGH_VALUES = 0.5;
/** So many columns are offered. */
const OFFERED = 3;

/**
 * The columns that no field takes and that may be the field's under another name, likeliest first:
 * looked for when stored values of it speak for there having been one.
 */
export function likelyColumns(
  kind: Kind,
  field: FieldSpec,
  { table, matching }: { readonly table: Table; readonly matching: Matching },
): readonly Column[] {
  const free = matching.columns
    .filter(({ field: taken, column }) => {
      const isFree = taken === undefined || isExtra(taken);
      return isFree && mayHoldData(column);
    })
    .map(({ column }) => column);
  const spellings = [field.label.vi, field.label.en, ...field.headers].map(wordsOf);
  const alike = ({ header }: Column) =>
    spellings.some((spelling) => shareWords(wordsOf(header), spelling));
  const byHeaders = [...nearestColumns(field, free), ...free.filter(alike)];
  const byValues = columnsOfValues(kind, field, free, table.rows);
  return [...new Set([...byHeaders, ...byValues])]
    .filter((column) => (valueEvidence(kind, field, column, table.rows) ?? 1) >= ENOUGH_VALUES)
    .slice(0, OFFERED);
}

/** Whether all words of one text stand in the other: `tiền phí` and `phí`. */
function shareWords(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return shorter.length > 0 && shorter.every((word) => longer.includes(word));
}

function wordsOf(text: string): readonly string[] {
  return foldHeader(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}
