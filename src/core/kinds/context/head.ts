import type { HeadEntry, Table } from '../../../lib/tables/index.js';
import type { FieldSpec, Kind } from '../kind.js';
import { headersOf } from '../match/header/header.js';

/** A field whose value stands above the table, for all its rows. */
export interface HeadValue {
  readonly field: FieldSpec;
  readonly entry: HeadEntry;
}

/** A label has to be this surely a header to speak for every row. */
const SURE = 0.9;

/** The fields that labels above a table give: `Gắn vào TTHC: | 2.002621.H13`. */
export function headValues(kind: Kind, table: Table): readonly HeadValue[] {
  if (table.head === undefined) return [];
  const headers = headersOf(kind);
  return table.head.flatMap((entry): HeadValue[] => {
    const best = headers.candidates(entry.label).find(({ field }) => 'required' in field);
    if (best === undefined || best.score < SURE || !('required' in best.field)) return [];
    return best.field.field.includes('.') ? [] : [{ field: best.field, entry }];
  });
}
