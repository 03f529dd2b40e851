import { cellAddress, type Grid } from '../../../lib/tables/index.js';
import type { Doubt } from '../../../lib/text/index.js';
import { type Finding, type FindingDetails, finding } from '../../findings/index.js';
import type { MatchedTable } from '../build/table-reader.js';
import type { DamagedText } from './mend-grid.js';

/**
 * Takes the damaged texts of a grid and the tables that were found on it; gives a finding for each
 * way in which one was brought back, and one for what could not be.
 */
export function damageFindings(
  grid: Grid,
  damaged: readonly DamagedText[],
  tables: readonly MatchedTable[],
): Finding[] {
  if (damaged.length === 0) return [];
  const byRow = tablesByRow(tables);
  return damaged.flatMap((found) => {
    const details = { ...whereabouts(grid, found, byRow.get(found.row)), value: found.text };
    const { mended, doubt } = found.damage;
    return [
      ...mended.map(({ repair, from, to }) =>
        finding(repair, { ...details, fix: { from, to } }, {}),
      ),
      ...(doubt === undefined ? [] : [doubtFinding(doubt, details)]),
    ];
  });
}

function tablesByRow(tables: readonly MatchedTable[]): ReadonlyMap<number, MatchedTable> {
  return new Map(
    tables.flatMap((matched) => {
      const { headerRows, rows } = matched.table;
      // The header of JSON stands in no row of the file.
      const numbers = [0, ...headerRows, ...rows.flatMap(({ number, parts = [number] }) => parts)];
      return numbers.map((number) => [number, matched] as const);
    }),
  );
}

/** The cell, with the column and the field that it belongs to, if it does. */
function whereabouts(
  { source, sheet }: Grid,
  { row, column }: DamagedText,
  matched: MatchedTable | undefined,
): FindingDetails {
  const match = matched?.matching.columns.find((each) => each.column.index === column);
  const place = {
    file: source.name,
    ...(sheet !== undefined && { sheet }),
    ...(row > 0 && { row, cell: cellAddress(row, column) }),
    ...(match !== undefined && { column: match.column.header }),
  };
  return { place, ...(match?.field !== undefined && { field: match.field }) };
}

function doubtFinding(doubt: Doubt, details: FindingDetails): Finding {
  if (doubt.kind === 'letters-lost')
    return finding('text-letters-lost', details, { word: doubt.word });
  if (doubt.kind === 'double-encoded')
    return finding('text-double-encoded', details, { likely: doubt.likely ?? '' });
  return finding('text-odd-characters', details, { characters: doubt.characters });
}
