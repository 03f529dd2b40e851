import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { sheetsOf } from '../support/datasets/lists.js';

const LISTS = ['danh-muc-2025-06.csv', 'danh-muc-2026-01.xlsx'];
const SAMPLES = [...LISTS, 'so-ho.csv', 'chuyen-doi-mau.csv', 'nghi-quyet-mau.md'];

/** The kinds of workbooks that commands write, each with how it is made. */
const WORKBOOKS: readonly (readonly [string, readonly string[]])[] = [
  ['findings', ['validate', 'procedures', ...LISTS]],
  ['changes', ['diff', 'procedures', ...LISTS]],
  ['ledger', ['reconcile', 'so-ho.csv', '--out', 'rows.csv']],
  ['check', ['wards', 'check', 'chuyen-doi-mau.csv']],
  ['units', ['wards', 'list', '--province', 'Cần Thơ']],
  ['relations', ['wards', 'list', '--relations', '--province', 'Hà Nội']],
  ['lineage', ['wards', 'trace', '00004']],
  ['candidates', ['wards', 'lookup', 'Xã Tân Phú']],
  ['derived', ['wards', 'derive', 'nghi-quyet-mau.md']],
];

const desk = new Desk();
const profile = mkdtempSync(join(tmpdir(), 'printer-'));

beforeAll(() => {
  desk.samples(...SAMPLES);
});

afterAll(() => rmSync(profile, { recursive: true, force: true }));

/** What a spreadsheet program prints of a workbook, without spaces: lines break where a column ends. */
function printed(name: string): string {
  execFileSync(
    'soffice',
    [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', 'pdf', name],
    { cwd: desk.folder, stdio: 'ignore' },
  );
  const pdf = name.replace(/\.xlsx$/, '.pdf');
  return withoutSpaces(
    execFileSync('pdftotext', ['-raw', pdf, '-'], { cwd: desk.folder, encoding: 'utf8' }),
  );
}

function withoutSpaces(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

function expectWhole(name: string): void {
  const page = printed(name);
  const cells = Object.values(sheetsOf(desk.bytes(name))).flat(2);
  const texts = cells.flatMap((cell) => (cell === null ? [] : [withoutSpaces(String(cell))]));
  expect(texts.length).toBeGreaterThan(5);
  expect(texts.filter((text) => !page.includes(text))).toEqual([]);
}

test.each(WORKBOOKS)('%s: every cell is printed whole', (name, args) => {
  desk.run(...args, '--format', 'xlsx', '--output', `${name}.xlsx`);
  expectWhole(`${name}.xlsx`);
});

test('questions, rows set aside and an export: every cell is printed whole', () => {
  desk.run('review', 'so-ho.csv', '--workbook', 'questions.xlsx');
  expectWhole('questions.xlsx');
  desk.run('import', 'procedures', 'danh-muc-2025-06.csv');
  desk.put('rejected.xlsx', desk.bytes('.haicap/rejected/1-danh-muc-2025-06.xlsx'));
  expectWhole('rejected.xlsx');
  desk.run('export', 'procedures', '--to', 'out');
  desk.put('exported.xlsx', desk.bytes('out/procedures.xlsx'));
  expectWhole('exported.xlsx');
});

test('a marked list: its cover and its column are printed whole', () => {
  desk.run('validate', 'procedures', 'danh-muc-2025-06.csv', '--mark', 'marked.xlsx');
  expectWhole('marked.xlsx');
});
