import { expect, test } from 'vitest';
import { finding } from '../../../core/findings/index.js';
import type { Grid, MarkLevel } from '../../../lib/tables/index.js';
import { cellMarks } from './cells.js';
import { hiddenCells } from './hidden-cells.js';
import type { MarkedFinding } from './marked-findings.js';

const ABOUT = finding('sheet-empty', { place: { file: 'a.xlsx' } }, {});

function said(row: number, column: number, level: MarkLevel, reason: string): MarkedFinding {
  return { finding: ABOUT, row, column, level, reason };
}

const MERGED = [
  { top: 1, bottom: 1, left: 0, right: 3 },
  { top: 3, bottom: 5, left: 3, right: 3 },
];

test('of a merged block its first cell is marked, as grave as the gravest, and each reason is said once', () => {
  const marked = [
    said(5, 3, 'error', 'không có'),
    said(4, 3, 'warning', 'cấp huyện'),
    said(3, 3, 'warning', 'cấp huyện'),
    said(4, 2, 'warning', 'bên cạnh'),
    said(6, 3, 'warning', 'bên dưới'),
  ];
  expect(cellMarks(marked, MERGED)).toEqual([
    { row: 3, column: 3, level: 'error', note: 'cấp huyện\nkhông có' },
    { row: 4, column: 2, level: 'warning', note: 'bên cạnh' },
    { row: 6, column: 3, level: 'warning', note: 'bên dưới' },
  ]);
});

test('what is said of a row or a sheet marks no cell', () => {
  const { column: _, ...ofRow } = said(2, 0, 'error', 'dòng');
  expect(cellMarks([ofRow], [])).toEqual([]);
});

test('marks in hidden rows, columns and sheets are counted', () => {
  const grid: Grid = {
    source: { name: 'a.xlsx', format: 'xlsx', sha256: '', size: 0 },
    sheet: 'A',
    hidden: false,
    rows: [
      { number: 2, cells: [] },
      { number: 3, cells: [], hidden: true },
    ],
    merges: [],
    headerKnown: false,
    hiddenColumns: new Set([4]),
  };
  const cells = cellMarks(
    [said(2, 0, 'error', 'a'), said(3, 0, 'error', 'b'), said(2, 4, 'error', 'c')],
    [],
  );
  expect(hiddenCells(grid, cells)).toBe(2);
  expect(hiddenCells({ ...grid, hidden: true }, cells)).toBe(3);
});
