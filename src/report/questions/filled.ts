import type { Place } from '../../core/findings/index.js';
import { LANGUAGES, type Language } from '../../core/kinds/index.js';
import { cellAddress, type Grid, type Row } from '../../lib/tables/index.js';
import { foldText, tidySpace } from '../../lib/text/index.js';

/** A line of a table that a person filled in. */
export interface FilledLine<Column extends string> {
  /** "" for an empty cell, or a column that the table hasn't. */
  readonly textOf: (column: Column) => string;
  readonly placeOf: (column: Column) => Place;
}

/**
 * The lines of the first sheet that has the columns needed, by their headers in any language: it may have been written in
 * another one than it is read in. Undefined where no sheet has them.
 */
export function filledLines<Column extends string>(
  grids: readonly Grid[],
  headersOf: (language: Language) => Readonly<Record<Column, string>>,
  needed: readonly NoInfer<Column>[],
): readonly FilledLine<Column>[] | undefined {
  const columns = columnsByHeader(headersOf);
  for (const grid of grids)
    for (const [index, header] of grid.rows.entries()) {
      const at = placesIn(header, columns);
      if (!needed.every((column) => at.has(column))) continue;
      return grid.rows.slice(index + 1).map((row) => lineOf(grid, header, row, at));
    }
  return undefined;
}

function columnsByHeader<Column extends string>(
  headersOf: (language: Language) => Readonly<Record<Column, string>>,
): ReadonlyMap<string, Column> {
  return new Map(
    LANGUAGES.flatMap((language) =>
      Object.entries(headersOf(language)).map(
        ([column, header]) => [foldText(String(header)), column as Column] as const,
      ),
    ),
  );
}

function placesIn<Column extends string>(
  header: Row,
  columns: ReadonlyMap<string, Column>,
): ReadonlyMap<Column, number> {
  const at = new Map<Column, number>();
  for (const [place, cell] of header.cells.entries()) {
    const column = columns.get(foldText(cell?.text ?? ''));
    if (column !== undefined) at.set(column, place);
  }
  return at;
}

function lineOf<Column extends string>(
  { source, sheet }: Grid,
  header: Row,
  row: Row,
  at: ReadonlyMap<Column, number>,
): FilledLine<Column> {
  return {
    textOf: (column) => {
      const index = at.get(column);
      return index === undefined ? '' : tidySpace(row.cells[index]?.text ?? '');
    },
    placeOf: (column) => {
      const index = at.get(column) ?? 0;
      return {
        file: source.name,
        ...(sheet !== undefined && { sheet }),
        row: row.number,
        column: header.cells[index]?.text ?? '',
        cell: cellAddress(row.number, index),
      };
    },
  };
}
