import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { read, utils, type WorkSheet, write } from 'xlsx';
import { Desk } from '../support/cli.js';
import { data } from './data.js';

const CONVERSION = data('wards/official-conversion-table-2025.xlsx');
const SHEETS = ['Tổng hợp_có merge', 'Tổng hợp_không merge '] as const;
const RELATIONS = 10_571;

interface Found {
  code: string;
  cell?: string;
  key?: string;
  value?: string;
}
interface Validation {
  inputs: { sheet: string; rows: number; headerRows: number[]; firstDataRow: number }[];
  summary: { rows: number; accepted: number; rejected: number };
  findings: Found[];
}
type Fields = Record<string, unknown>;

/** What the sheet says, read by hand: merged cells filled, section rows passed over. */
function relations(sheet: WorkSheet): string[] {
  const rows = utils.sheet_to_json<(string | number | undefined)[]>(sheet, {
    header: 1,
    defval: undefined,
    raw: false,
  });
  for (const { s, e } of sheet['!merges'] ?? []) {
    for (let r = s.r; r <= e.r; r += 1) {
      for (let c = s.c; c <= e.c; c += 1) {
        const row = rows[r];
        if (row !== undefined) row[c] = rows[s.r]?.[s.c];
      }
    }
  }
  return rows
    .slice(3)
    .filter((row) => row[2] !== undefined)
    .map((row) => [row[2], row[4] ?? '', tidy(row[5])].join(' | '))
    .sort();
}

function tidy(text: string | number | undefined): string {
  return String(text ?? '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

function exported(desk: Desk, kind: string): Fields[] {
  const { status, stderr } = desk.run('export', kind, '--to', 'out', '--force');
  expect([status, stderr.includes('haicap:')]).toEqual([0, false]);
  return JSON.parse(desk.read(`out/${kind}.json`)) as Fields[];
}

describe('the official conversion table', () => {
  const book = read(readFileSync(CONVERSION));

  test.each(SHEETS)('sheet “%s” is read without options into every relation', (name) => {
    const desk = new Desk();
    const result = desk.json<Validation>('import', 'crosswalk', CONVERSION, '--sheet', name);
    expect(result.summary).toMatchObject({ rows: RELATIONS, accepted: RELATIONS, rejected: 0 });
    expect(result.inputs[0]).toMatchObject({ headerRows: [1, 2], rows: RELATIONS });
    const read = exported(desk, 'crosswalk').map(({ newCode, oldCode, coverage }) =>
      [newCode, oldCode ?? '', coverage].join(' | '),
    );
    expect(read.sort()).toEqual(relations(book.Sheets[name] ?? {}));
  });

  test('both at once: one table, and every cell in which the sheets differ is named', () => {
    const result = new Desk().json<Validation>('validate', 'crosswalk', CONVERSION);
    expect(result.inputs.map(({ rows }) => rows)).toEqual([RELATIONS, RELATIONS]);
    expect(result.summary).toMatchObject({ rows: RELATIONS, accepted: RELATIONS, rejected: 0 });
    const codes = result.findings.map(({ code }) => code);
    expect(codes.filter((code) => code === 'sheet-copies')).toHaveLength(1);
    const differing = result.findings.filter(({ code }) => code === 'sheets-disagree');
    expect(differing.length).toBeGreaterThan(0);
    expect(differing.every(({ cell }) => cell !== undefined && !/^[CEF]\d/.test(cell))).toBe(true);
  });
});

test('the police report: 113 procedures, field and online level from the sections', () => {
  const desk = new Desk();
  const file = data('procedures/police-service-report/tthc.xlsx');
  const key = ['--key', 'name,fields,onlineLevel'];
  const result = desk.json<Validation>('import', 'procedures', file, ...key);
  expect(result.summary).toMatchObject({ rows: 113, accepted: 113, rejected: 0 });
  const records = exported(desk, 'procedures');
  expect(
    records.every(({ fields, onlineLevel }) => Array.isArray(fields) && onlineLevel !== undefined),
  ).toBe(true);
  // Two rows of one section repeat each other in every field: one record.
  const levels = records.map(({ onlineLevel }) => onlineLevel);
  expect([
    levels.filter((level) => level === 'full').length,
    levels.filter((level) => level === 'partial').length,
  ]).toEqual([55, 57]);
  const named = (name: string) =>
    records.filter((record) => record.name === name).map(({ onlineLevel }) => onlineLevel);
  expect(named('Đăng ký xe tạm thời').sort()).toEqual(['full', 'partial']);
});

test('the eight process workbooks: head, steps and transitions', () => {
  const desk = new Desk();
  const files = Array.from({ length: 8 }, (_, i) => data('processes', `qt${i + 1}.xlsx`));
  const result = desk.json<Validation>('import', 'processes', ...files);
  expect(result.summary.rejected).toBe(0);
  const processes = exported(desk, 'processes') as {
    name: string;
    steps: Fields[];
    transitions: Fields[];
  }[];
  const expected = files.map((file) => {
    const book = read(readFileSync(file));
    const rows = (name: string) =>
      utils
        .sheet_to_json<string[]>(book.Sheets[name] ?? {}, { header: 1, blankrows: true })
        .slice(5)
        .filter((row) => row.length > 0);
    const name = tidy(
      utils.sheet_to_json<string[]>(book.Sheets.QuyTrinh ?? {}, { header: 1 })[0]?.[1],
    );
    return [name, rows('QuyTrinh').length, rows('LuanChuyen').length];
  });
  expect(
    processes
      .map(({ name, steps, transitions }) => [name, steps.length, transitions.length])
      .sort(),
  ).toEqual(expected.sort());
});

describe('a flat sheet saved otherwise gives the same records', () => {
  const lists: [string, string, string, string[]][] = [
    [
      'procedures',
      data('procedures/national-portal-2026-06/danh-sach-tthc-BoTaiChinh.xlsx'),
      'Danh sách TTHC',
      [],
    ],
    ['crosswalk', CONVERSION, SHEETS[1], ['--sheet', SHEETS[1]]],
  ];
  test.each(lists)('%s', (kind, file, name, flags) => {
    const desk = new Desk();
    const sheet = read(readFileSync(file), { cellNF: true }).Sheets[name] ?? {};
    const book = { SheetNames: [name.trim()], Sheets: { [name.trim()]: sheet } };
    desk.run('import', kind, file, ...flags);
    const before = exported(desk, kind);
    for (const form of ['xls', 'ods', 'csv', 'utf16.csv']) {
      const bookType = form === 'utf16.csv' ? 'csv' : (form as 'xls' | 'ods' | 'csv');
      const bytes =
        form === 'utf16.csv'
          ? Buffer.from(`\uFEFF${utils.sheet_to_csv(sheet)}`, 'utf16le')
          : (write(book, { type: 'buffer', bookType, bookSST: true }) as Buffer);
      desk.put(`list.${form}`, bytes);
      desk.run('import', kind, `list.${form}`, '--replace');
      expect([form, exported(desk, kind)]).toEqual([form, before]);
    }
  });
});
