import type { RowRole, Table } from '../../../lib/tables/index.js';
import { shownRanges } from '../../../lib/text/index.js';
import { type Finding, finding } from '../../findings/index.js';
import type { MatchedTable } from '../../kinds/index.js';
import type { Understanding } from '../../reading/index.js';
import type { Aids } from '../aids/aids.js';
import { evidenceColumns } from './evidence-columns.js';

/**
 * Tells of the tables of a sheet that say nothing of wards, while another of its tables does. `isWhole`: whether the
 * sheet ends where it ends here, or is the beginning of a longer file.
 */
export function wardlessFindings(
  { tables }: Understanding,
  aids: Pick<Aids, 'wantsArea'>,
  isWhole = true,
): Finding[] {
  return tables.filter(isWardless(aids)).map((matched) => {
    const { table } = matched;
    const { source, sheet, headerRows } = table;
    const row = headerRows.at(-1);
    const place = {
      file: source.name,
      ...(sheet !== undefined && { sheet }),
      ...(row !== undefined && { row }),
    };
    const [first = 0] = rowsOf(table);
    const goesOn = !isWhole && matched === tables.at(-1);
    const rows = goesOn ? [`${first}–…`] : shownRanges(rowsOf(table));
    return finding('table-without-wards', { place }, { rows });
  });
}

/** The sheet with the rows of such tables as not understood: they are in the output as they were, without an answer. */
export function withoutWardless(
  sheet: Understanding,
  aids: Pick<Aids, 'wantsArea'>,
): Understanding {
  const rows = new Set(sheet.tables.filter(isWardless(aids)).flatMap(({ table }) => rowsOf(table)));
  if (rows.size === 0) return sheet;
  const roles = [...sheet.roles].map(([row, role]): [number, RowRole] => [
    row,
    rows.has(row) ? 'unread' : role,
  ]);
  return { ...sheet, roles: new Map(roles) };
}

function isWardless(aids: Pick<Aids, 'wantsArea'>): (matched: MatchedTable) => boolean {
  return (matched) => matched.table.rows.length > 0 && evidenceColumns(matched, aids) === undefined;
}

function rowsOf({ rows }: Table): number[] {
  return rows.flatMap(({ number, parts }) => parts ?? [number]);
}
