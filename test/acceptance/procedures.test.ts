import * as fs from 'node:fs';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read, set_fs, utils, write } from 'xlsx';
import { isRepairName, REPAIR_NAMES } from '../../src/core/findings/index.js';
import { Desk } from '../support/cli.js';
import { data } from './data.js';

set_fs(fs);

const PORTAL = [
  ['danh-sach-tthc-BoCongAn.xlsx', 339],
  ['danh-sach-tthc-BoTaiChinh.xlsx', 706],
  ['danh-sach-tthc-BoTuPhap.xlsx', 271],
  ['danh-sach-tthc-NganhangNhanuocVietNam.xlsx', 261],
  ['toa-an-nhan-dan.xlsx', 3],
] as const;
const TOTAL = PORTAL.reduce((sum, [, rows]) => sum + rows, 0);
const portal = (name: string) => data('procedures/national-portal-2026-06', name);
const justice = portal('danh-sach-tthc-BoTuPhap.xlsx');

interface Validation {
  inputs: { file: string; rows: number; headerRows: number[]; firstDataRow: number }[];
  summary: { rows: number; accepted: number; rejected: number; byCode: Record<string, number> };
  findings: { code: string; key?: string; cell?: string; value?: string }[];
  revision?: number;
  changes: { added: number; changed: number; removed: number; unchanged: number };
}
interface Diff {
  summary: { added: number; removed: number; changed: number; unchanged: number };
  changes: { type: string; key: string; oldKey?: string; fields: { field: string }[] }[];
}

test('the five portal exports are stored whole in one revision, and once', () => {
  const desk = new Desk();
  const files = PORTAL.map(([name]) => portal(name));
  const first = desk.json<Validation>('import', 'procedures', ...files);
  expect(first.summary).toMatchObject({ rows: TOTAL, accepted: TOTAL, rejected: 0 });
  expect(first.inputs.map((input) => input.rows)).toEqual(PORTAL.map(([, rows]) => rows));
  expect(
    first.inputs.every((input) => input.headerRows.join() === '2' && input.firstDataRow === 3),
  ).toBe(true);
  expect(first.revision).toBe(1);
  expect(first.changes).toMatchObject({ added: TOTAL, changed: 0, removed: 0 });
  const again = desk.json<Validation>('import', 'procedures', ...files);
  expect(again.revision).toBeUndefined();
  expect(again.changes).toMatchObject({ added: 0, changed: 0, removed: 0, unchanged: TOTAL });
});

test('no row of a portal export is lost or invented: the codes are those of the sheet', () => {
  const desk = new Desk();
  desk.run('import', 'procedures', justice);
  desk.run('export', 'procedures', '--to', 'out');
  const exported = JSON.parse(desk.read('out/procedures.json')) as { code: string }[];
  const sheet = read(readFileSync(justice)).Sheets['Danh sách TTHC'];
  const codes = utils
    .sheet_to_json<string[]>(sheet ?? {}, { header: 1 })
    .slice(2)
    .map((row) => row[0]);
  expect(exported.map((record) => record.code)).toEqual([...codes].sort());
});

test('replacing the part of one ministry marks exactly the missing ones', () => {
  const desk = new Desk();
  desk.run('import', 'procedures', ...PORTAL.map(([name]) => portal(name)));
  const book = read(readFileSync(justice));
  const sheet = book.Sheets['Danh sách TTHC'] ?? {};
  const rows = utils.sheet_to_json<string[]>(sheet, { header: 1 });
  const left = rows.filter((_, index) => index < 2 || index % 10 !== 0);
  const missing = rows.filter((row) => !left.includes(row)).map((row) => row[0]);
  book.Sheets['Danh sách TTHC'] = utils.aoa_to_sheet(left);
  desk.put('short.xlsx', write(book, { type: 'buffer', bookType: 'xlsx' }));
  const scope = 'publisher=Bộ Tư pháp';
  const result = desk.json<Validation>(
    'import',
    'procedures',
    'short.xlsx',
    '--replace',
    '--scope',
    scope,
  );
  expect(result.changes).toMatchObject({ added: 0, changed: 0, removed: missing.length });
  const diff = desk.json<Diff>('diff', 'procedures', '@1', '@2');
  expect(diff.changes.map((change) => [change.type, change.key])).toEqual(
    [...missing].sort().map((code) => ['removed', code]),
  );
});

test.each(['csv', 'ods', 'xls', 'utf16.csv'] as const)(
  'a portal export saved as %s gives the same records',
  (form) => {
    const desk = new Desk();
    const book = read(readFileSync(justice));
    const bookType = form === 'utf16.csv' ? 'csv' : form;
    const bytes =
      form === 'utf16.csv'
        ? Buffer.from(`\uFEFF${utils.sheet_to_csv(book.Sheets['Danh sách TTHC'] ?? {})}`, 'utf16le')
        : (write(book, { type: 'buffer', bookType, bookSST: true }) as Buffer);
    desk.put(`list.${form}`, bytes);
    desk.run('import', 'procedures', justice);
    const again = desk.json<Validation>('import', 'procedures', `list.${form}`, '--replace');
    expect(again.changes).toMatchObject({ added: 0, changed: 0, removed: 0, unchanged: 271 });
  },
);

test.each([
  ['the portal exports', PORTAL.map(([name]) => portal(name)), TOTAL],
  ['the detail pages', [portal('details-BoTuPhap.jsonl')], 271],
])(
  'exporting %s and importing them again gives the same records, in every format',
  (_, files, count) => {
    const desk = new Desk();
    desk.run('import', 'procedures', ...files);
    desk.run('export', 'procedures', '--to', 'out');
    for (const file of [
      'procedures.json',
      'procedures.ndjson',
      'procedures.csv',
      'procedures.xlsx',
    ]) {
      const again = desk.json<Validation>('import', 'procedures', `out/${file}`, '--replace');
      expect([file, again.revision, again.changes.unchanged]).toEqual([file, undefined, count]);
    }
  },
);

test('the detail pages come in, and the line that holds another page is named', () => {
  const desk = new Desk();
  const result = desk.json<Validation>('import', 'procedures', portal('details-BoTuPhap.jsonl'));
  expect(result.summary).toMatchObject({ rows: 271, accepted: 271, rejected: 0 });
  const strangers = result.findings.filter((found) => found.code === 'code-contradicts-page');
  expect(strangers.map((found) => found.key)).toEqual(['1.002544']);
  desk.run('export', 'procedures', '--to', 'out');
  for (const file of [
    'procedures.json',
    'procedures.ndjson',
    'procedures.csv',
    'procedures.xlsx',
  ]) {
    const again = desk.json<Validation>('import', 'procedures', `out/${file}`, '--replace');
    expect([file, again.revision, again.changes.unchanged]).toEqual([file, undefined, 271]);
  }
});

test('the two lists of the land office: 38 in common, 5 only after, 7 only before, one a twin', () => {
  const desk = new Desk();
  const before = data('procedures/land-office-2025-07/before-2025-07-02.csv');
  const after = data('procedures/land-office-2025-07/after-2025-07-04.csv');
  const { summary, changes } = desk.json<Diff>('diff', 'procedures', before, after);
  expect(summary.changed + summary.unchanged).toBe(38);
  expect(summary).toMatchObject({ added: 5, removed: 7 });
  const twins = changes.filter((change) => change.type === 'renamed-key');
  expect(twins.map((change) => [change.oldKey, change.key])).toEqual([['1.1.012756', '1.012756']]);
  expect(
    changes
      .filter((change) => change.type === 'changed')
      .every((change) => change.fields.length > 0),
  ).toBe(true);
});

test.each([[undefined], ['0.000000']])(
  'codes stored as numbers with format %s are whole',
  (format) => {
    const desk = new Desk();
    const book = read(readFileSync(justice));
    const sheet = book.Sheets['Danh sách TTHC'] ?? {};
    for (const [address, cell] of Object.entries(sheet)) {
      if (!/^A([3-9]|\d\d+)$/.test(address)) continue;
      sheet[address] = {
        t: 'n',
        v: Number(cell.v),
        ...(format === undefined ? {} : { z: format }),
      };
    }
    desk.put('numbers.xlsx', write(book, { type: 'buffer', bookType: 'xlsx' }));
    desk.run('import', 'procedures', justice);
    const again = desk.json<Validation>('import', 'procedures', 'numbers.xlsx', '--replace');
    expect(again.changes).toMatchObject({ added: 0, changed: 0, removed: 0, unchanged: 271 });
  },
);

test('an input that changed in one row makes one change', () => {
  const desk = new Desk();
  const file = data('procedures/land-office-2025-07/after-2025-07-04.csv');
  copyFileSync(file, desk.path('list.csv'));
  desk.run('import', 'procedures', 'list.csv');
  writeFileSync(
    desk.path('list.csv'),
    desk.read('list.csv').replace('Không quá 17 ngày', 'Không quá 12 ngày'),
  );
  const again = desk.json<Validation>('import', 'procedures', 'list.csv');
  expect(again.changes).toMatchObject({ added: 0, changed: 1, removed: 0, unchanged: 39 });
});

const LAND = ['before-2025-07-02.csv', 'after-2025-07-04.csv'];
const REAL_LISTS = [
  PORTAL.map(([name]) => portal(name)),
  [portal('details-BoTuPhap.jsonl')],
  ...LAND.map((name) => [data('procedures/land-office-2025-07', name)]),
];

test('without a repair, no real list has a row more set aside or a finding more', () => {
  const desk = new Desk();
  const others = ({ findings }: Validation) =>
    findings.filter(({ code }) => code !== 'repair-off' && !isRepairName(code));
  for (const files of REAL_LISTS) {
    const made = desk.json<Validation>('validate', 'procedures', ...files);
    for (const repair of REPAIR_NAMES) {
      desk.put('off.json', JSON.stringify({ repairs: { [repair]: false } }));
      const off = ['--config', 'off.json'];
      const left = desk.json<Validation>('validate', 'procedures', ...files, ...off);
      expect([repair, left.summary.rejected]).toEqual([repair, made.summary.rejected]);
      expect(others(left)).toEqual(others(made));
    }
  }
});
