import {
  type LayoutOptions,
  type TablesReading,
  toTables,
} from '../../../src/core/layout/index.js';
import type { Block, Grid, Row, Source } from '../../../src/lib/tables/index.js';
import { type CellInput, cellOf } from './tables.js';

export const WORKBOOK: Source = { name: 'a.xlsx', format: 'xlsx', sha256: '0', size: 1 };
export const CSV: Source = { ...WORKBOOK, name: 'a.csv', format: 'csv' };

export type Rows = readonly (readonly CellInput[])[];

interface GridParts extends Partial<Omit<Grid, 'rows' | 'merges'>> {
  /** As Excel writes them: `A1:C1`. */
  readonly merged?: readonly string[];
  /** Numbers of hidden rows. */
  readonly hiddenRows?: readonly number[];
}

/** A sheet made by hand: its rows are numbered from 1, blank ones are left out. */
export function gridOf(
  rows: Rows,
  { merged = [], hiddenRows = [], ...parts }: GridParts = {},
): Grid {
  const numbered = rows.map(
    (row, i): Row => ({
      number: i + 1,
      cells: row.map(cellOf),
      ...(hiddenRows.includes(i + 1) && { hidden: true }),
    }),
  );
  return {
    source: WORKBOOK,
    sheet: 'A',
    hidden: false,
    rows: numbered.filter(({ cells }) => cells.some((cell) => cell !== undefined)),
    merges: merged.map(blockOf),
    headerKnown: false,
    ...parts,
  };
}

function blockOf(range: string): Block {
  const [from = '', to = from] = range.split(':');
  const [left, top] = placeOf(from);
  const [right, bottom] = placeOf(to);
  return { top, left, bottom, right };
}

/** Columns A to Z are enough for tests. */
function placeOf(address: string): readonly [column: number, row: number] {
  return [address.charCodeAt(0) - 65, Number(address.slice(1))];
}

const HEADERS = new Set([
  'Mã số',
  'Mã TTHC',
  'Tên',
  'Tên TTHC',
  'Lĩnh vực',
  'Cơ quan thực hiện',
  'Thời hạn giải quyết',
  'Thời hạn giải quyết › Theo quy định',
  'Phí, lệ phí',
  'Căn cứ pháp lý',
  'Từ bước',
  'Đến bước',
]);

/** Knows a few headers, and sections by how their titles begin. */
export const OPTIONS: LayoutOptions = {
  recogniseHeader: (text) => (HEADERS.has(text) ? 1 : 0),
  recogniseSection: (text) => (/^(Lĩnh vực|Tỉnh|Thành phố) /i.test(text) ? 1 : 0),
  expected: ['Mã số', 'Tên'],
  hidden: 'read',
};

/** Knows codes under their header, and headers at a glance. */
export const KNOWING: Partial<LayoutOptions> = {
  recogniseKey: (header, text) => /^Mã (?:số|TTHC)$/.test(header) && /^\d\.\d{6}$/.test(text),
  glanceHeader: (text) => HEADERS.has(text),
};

export function readGrid(grid: Grid, options: Partial<LayoutOptions> = {}): TablesReading {
  return toTables(grid, { ...OPTIONS, ...options });
}

/** The texts of a reading's rows, table by table; "" for an empty cell. */
export function textsOf({ tables }: TablesReading): string[][][] {
  return tables.map(({ columns, rows }) =>
    rows.map(({ cells }) => columns.map(({ index }) => cells[index]?.text ?? '')),
  );
}

/** The roles of a reading, in the order of the rows. */
export function rolesOf({ roles }: TablesReading): (readonly [row: number, role: string])[] {
  return [...roles].sort(([a], [b]) => a - b);
}

/** The titles of the sections that each row of the first table stands under, outermost first. */
export function sectionsOf({ tables }: TablesReading): string[][] {
  return (tables[0]?.rows ?? []).map(({ sections = [] }) => sections.map(({ text }) => text));
}

/** The codes of a reading's findings. */
export function codesOf({ findings }: TablesReading): string[] {
  return findings.map(({ code }) => code);
}
