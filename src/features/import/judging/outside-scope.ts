import { type Finding, finding } from '../../../core/findings/index.js';
import type { DatasetRecord } from '../../../core/kinds/index.js';
import { type ImportMode, isInScope } from '../../../core/store/index.js';
import { cellAddress } from '../../../lib/tables/index.js';

/** Records that don't belong to the part that their files are said to be the whole of. */
export function outsideScope(records: readonly DatasetRecord[], mode: ImportMode): Finding[] {
  if (mode.type !== 'replace-scope') return [];
  const { field, value } = mode;
  return records
    .filter((record) => !isInScope(record, field, value))
    .map((record) => {
      const { table, row, columns } = record.origin;
      const column = columns.get(field);
      const place = {
        file: table.source.name,
        ...(table.sheet !== undefined && { sheet: table.sheet }),
        row: row.number,
        ...(column && { column: column.header, cell: cellAddress(row.number, column.index) }),
      };
      const text = column === undefined ? undefined : row.cells[column.index]?.text;
      const details = {
        place,
        field,
        key: record.key,
        ...(text !== undefined && { value: text }),
      };
      return finding('outside-scope', details, { scope: `${field}=${value}` });
    });
}
