import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  gridOf,
  KNOWING,
  readGrid,
  rolesOf,
  textsOf,
} from '../../../test/support/datasets/grids.js';
import { accountOf } from './account.js';

/** What holds of every sheet, whatever stands on it. */

const SEED = { seed: 20250701, numRuns: 200 };

const HEADER = ['STT', 'Mã số', 'Tên', 'Lĩnh vực', 'Phí, lệ phí'];

/** Texts that mean something to the layout, among others. */
const text = fc.oneof(
  fc.constantFrom(
    'A',
    'IX',
    'Tổng cộng',
    'Nơi nhận: x',
    'LĨNH VỰC HỘ TỊCH',
    'Mã số',
    '0',
    '()',
    '1',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((drawn) => drawn.trim()),
);

/** Records with a number, a code, a name and more: data beyond doubt. */
const records = fc.array(fc.tuple(fc.constantFrom('Việc một', 'Tên'), text, text), {
  minLength: 1,
  maxLength: 12,
});

function numbered(drawn: readonly (readonly [string, string, string])[]) {
  return drawn.map(([name, field, fee], i) => [i + 1, `1.00000${i}`, name, field, fee]);
}

test('a numbered record with a code and a name is data, whatever else stands in it', () => {
  fc.assert(
    fc.property(records, (drawn) => {
      const rows = numbered(drawn);
      const reading = readGrid(gridOf([HEADER, ...rows]));
      expect(textsOf(reading)).toEqual([rows.map((row) => row.map(shown))]);
    }),
    SEED,
  );
});

test('every filled row has a role, and the account of the rows balances', () => {
  const row = fc.array(fc.oneof(fc.constant(''), text), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), fc.nat(20), fc.boolean(), (drawn, at, has) => {
      const rows = has ? [...drawn.slice(0, at), HEADER, ...drawn.slice(at)] : drawn;
      const grid = gridOf(rows, { hiddenRows: [3, 4] });
      const { roles, tables, lastRows } = readGrid(grid, { hidden: 'skip' });
      const { rows: all, byRole } = accountOf(grid.rows, (number) => roles.get(number));
      expect(all).toBe(grid.rows.length);
      expect(sumOf(Object.values(byRole))).toBe(all);
      const read = tables.flatMap((table) => table.rows.flatMap((one) => one.parts ?? one.number));
      expect(byRole.data + byRole.continuation).toBe(read.length);
      expect(lastRows).toHaveLength(tables.length);
    }),
    SEED,
  );
});

test('wherever among its records the header stands, the records are the same', () => {
  fc.assert(
    fc.property(records, fc.nat(12), (drawn, at) => {
      const rows = numbered(drawn);
      const place = Math.min(at, rows.length);
      const moved = [...rows.slice(0, place), HEADER, ...rows.slice(place)];
      const { tables, findings } = readGrid(gridOf(moved), KNOWING);
      expect(tables.flatMap((table) => table.rows)).toHaveLength(rows.length);
      expect(findings.map(({ code }) => code)).toEqual(place > 0 ? ['rows-above-header'] : []);
    }),
    SEED,
  );
});

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

test('titles above a table never change its data', () => {
  const title = fc.constantFrom(
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['ỦY BAN NHÂN DÂN TỈNH', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['Số: 12/QĐ-UBND', '', '', 'A, ngày 01 tháng 7 năm 2025'],
    ['', 'DANH MỤC THỦ TỤC HÀNH CHÍNH'],
    ['Đơn vị:', 'Sở Tư pháp'],
    ['(Kèm theo Quyết định số 12/QĐ-UBND)'],
    [],
  );
  fc.assert(
    fc.property(fc.array(title, { maxLength: 6 }), records, (titles, drawn) => {
      const body = [HEADER, ...numbered(drawn)];
      const plain = readGrid(gridOf(body));
      const titled = readGrid(gridOf([...titles, ...body]));
      expect(textsOf(titled)).toEqual(textsOf(plain));
      const shifted = rolesOf(plain).map(([row, role]) => [row + titles.length, role]);
      expect(rolesOf(titled).filter(([row]) => row > titles.length)).toEqual(shifted);
    }),
    SEED,
  );
});

test('merged blocks read as the same table with its cells filled in, whatever stands under them', () => {
  const blocks = fc.array(
    fc.record({
      column: fc.integer({ min: 0, max: 3 }),
      height: fc.integer({ min: 2, max: 4 }),
      width: fc.integer({ min: 1, max: 2 }),
      top: fc.integer({ min: 0, max: 8 }),
    }),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(blocks, fc.boolean(), (drawn, stale) => {
      const { holed, filled, merged } = merge(drawn, stale ? 'cũ' : '');
      const fromMerged = readGrid(gridOf([COLUMNS, ...holed], { merged }));
      expect(textsOf(fromMerged)).toEqual(textsOf(readGrid(gridOf([COLUMNS, ...filled]))));
    }),
    SEED,
  );
});

function shown(cell: string | number): string {
  return String(cell);
}

interface DrawnBlock {
  readonly top: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

const COLUMNS = ['Mã số', 'Tên', 'Lĩnh vực', 'Phí, lệ phí', 'Ghi chú', 'Số'];

/** A table with blocks merged, `under` standing under them, and the same with its cells filled in. */
function merge(drawn: readonly DrawnBlock[], under: string) {
  const holed = Array.from({ length: 12 }, (_, row) => [
    ...COLUMNS.slice(0, 5).map((_, column) => `ô ${row} ${column}`),
    `số ${row}`,
  ]);
  const filled = holed.map((row) => [...row]);
  const taken = new Set<string>();
  const merged: string[] = [];
  for (const block of drawn) {
    const cells = cellsOf(block);
    if (cells.some((cell) => taken.has(cell.join()))) continue;
    const value = filled[block.top]?.[block.column] ?? '';
    for (const [row, column] of cells) {
      taken.add([row, column].join());
      put(filled, row, column, value);
      if (row !== block.top || column !== block.column) put(holed, row, column, under);
    }
    merged.push(rangeOf(block));
  }
  return { holed, filled, merged };
}

function cellsOf({ top, column, height, width }: DrawnBlock): [number, number][] {
  return Array.from({ length: height * width }, (_, i): [number, number] => [
    top + Math.floor(i / width),
    column + (i % width),
  ]);
}

function put(rows: string[][], row: number, column: number, value: string): void {
  const target = rows[row];
  if (target !== undefined) target[column] = value;
}

/** Below a header in row 1. */
function rangeOf({ top, column, height, width }: DrawnBlock): string {
  return `${letter(column)}${top + 2}:${letter(column + width - 1)}${top + height + 1}`;
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}
