import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { type JsonFinding, sheetsOf } from '../support/datasets/lists.js';
import { data } from './data.js';

const SHEET = 'Danh sách TTHC';
const FOLDER = 'procedures/national-portal-2026-06';

interface Imported {
  readonly status: number;
  readonly findings: readonly (JsonFinding & { readonly cell?: string; readonly row?: number })[];
}

/** A cell of line breaks alone is blank. */
function textOf(cell: string | number | null): string {
  const text = String(cell ?? '');
  return text.trim() === '' ? '' : text;
}

/** The rows below the header, by the code in their first cell, with the number of each in its file. */
function rowsOf(bytes: Uint8Array): Map<string, { row: number; cells: string[] }> {
  const lines = sheetsOf(bytes)[SHEET] ?? [];
  const header = lines.findIndex(([first]) => first === 'Mã số');
  return new Map(
    lines
      .slice(header + 1)
      .map((cells, at) => [String(cells[0]), { row: header + at + 2, cells: cells.map(textOf) }]),
  );
}

test.each([
  'danh-sach-tthc-BoCongAn.xlsx',
  'danh-sach-tthc-BoTaiChinh.xlsx',
  'danh-sach-tthc-BoTuPhap.xlsx',
  'danh-sach-tthc-NganhangNhanuocVietNam.xlsx',
  'toa-an-nhan-dan.xlsx',
])(
  '%s comes out of its profile cell by cell, but for what the import repaired and told',
  (name) => {
    const desk = new Desk();
    const file = data(FOLDER, name);
    const { findings } = desk.json<Imported>('import', 'procedures', file);
    const told = new Set(findings.map(({ cell }) => cell));
    expect(
      desk.run('export', 'procedures', '--profile', 'national-portal', '--to', 'out').status,
    ).toBe(0);
    const before = rowsOf(readFileSync(file));
    const after = rowsOf(desk.bytes('out/danh-sach-tthc.xlsx'));
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    const untold = [...before].flatMap(([code, { row, cells }]) =>
      cells.flatMap((text, column) => {
        const cell = `${'ABCDE'[column]}${row}`;
        return after.get(code)?.cells[column] === text || told.has(cell) ? [] : [`${cell} ${text}`];
      }),
    );
    expect(untold).toEqual([]);
  },
);
