import { type Finding, finding } from '../../findings/index.js';
import type { Grid, Row, Table } from '../table.js';
import { bodyRows } from './body.js';
import {
  columnsOf,
  countFilled,
  findHeader,
  firstRows,
  headerText,
  type RecogniseHeader,
} from './header.js';
import { placeOn } from './place.js';
import { raggedRows } from './ragged.js';

/** What was understood of a grid; no table when there is none, and then a finding says why. */
export interface TableReading {
  readonly table?: Table;
  readonly findings: readonly Finding[];
}

/**
 * Takes a grid, how headers are recognised and a few headers that are expected (for the message);
 * gives its table. Findings: `sheet-empty`, `sheet-hidden`, `header-not-found`, and for delimited
 * files `row-too-long` and `row-too-short`.
 */
export function toTable(
  grid: Grid,
  recognise: RecogniseHeader,
  expected: readonly string[] = [],
): TableReading {
  const place = { place: placeOn(grid) };
  const hidden = grid.hidden ? [finding('sheet-hidden', place, {})] : [];
  if (grid.rows.length === 0) return { findings: [...hidden, finding('sheet-empty', place, {})] };
  const header = grid.headerKnown ? grid.rows[0] : findHeader(grid, recognise);
  if (header === undefined) {
    const found = fullestRow(firstRows(grid));
    return { findings: [...hidden, finding('header-not-found', place, { expected, found })] };
  }
  const columns = columnsOf(header);
  const rows = bodyRows(grid.rows, header, columns);
  const ragged = isDelimited(grid) ? raggedRows(grid, header, rows) : [];
  const table: Table = {
    source: grid.source,
    ...(grid.sheet !== undefined && { sheet: grid.sheet }),
    headerRows: grid.headerKnown ? [] : [header.number],
    firstDataRow: rows[0]?.number ?? 0,
    columns,
    rows,
  };
  return { table, findings: [...hidden, ...ragged] };
}

function isDelimited({ source }: Grid): boolean {
  return source.format === 'csv' || source.format === 'tsv';
}

/** How many cells, and how much of each, a message shows of a row. */
const SHOWN_CELLS = 12;
const SHOWN_CHARACTERS = 40;

/** The texts of the row with the most filled cells, for a message. */
function fullestRow(rows: readonly Row[]): string[] {
  const fullest = rows.reduce<Row | undefined>(
    (best, row) => (countFilled(row) > (best === undefined ? 0 : countFilled(best)) ? row : best),
    undefined,
  );
  const texts = (fullest?.cells ?? []).map(headerText).filter((text) => text !== '');
  return texts.slice(0, SHOWN_CELLS).map(shorten);
}

function shorten(text: string): string {
  const characters = [...text];
  if (characters.length <= SHOWN_CHARACTERS) return text;
  return `${characters.slice(0, SHOWN_CHARACTERS).join('')}…`;
}
