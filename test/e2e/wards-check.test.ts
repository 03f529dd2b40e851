import { expect, test } from 'vitest';
import { encodeWorkbook } from '../../src/lib/tables/index.js';
import { Desk } from '../support/cli.js';

interface Told {
  readonly kind: string;
  readonly command: string;
  readonly summary: { readonly rows: number };
  readonly findings: readonly {
    readonly code: string;
    readonly message: string;
    readonly suggestion?: string;
    readonly sheet?: string;
    readonly cell?: string;
  }[];
}

const HEADER = ['Mã xã mới', 'Tên xã mới', 'Mã xã cũ', 'Tên xã cũ', 'Ghi chú'];
const ROWS = [
  ['23041', 'Xã Hồng Thái', '23038', 'Xã Phan Thanh', 'Nhập toàn bộ'],
  ['23041', 'Xã Hồng Thái', '23041', 'Xã Hồng Thái', 'Nhập toàn bộ'],
  ['23041', 'Xã Hồng Thái', '23053', 'Xã Hòa Thắng', 'Nhập một phần diện tích'],
];

function csvOf(rows: readonly (readonly string[])[]): string {
  return `${[HEADER, ...rows].map((row) => row.join(',')).join('\n')}\n`;
}

function cells(told: Told): string[] {
  return told.findings.map(({ code, cell }) => `${code} ${cell}`);
}

test('the sample has one fault of each of three kinds, each with the register’s answer and the clause', () => {
  const desk = new Desk();
  desk.samples('chuyen-doi-mau.csv');
  const told = desk.json<Told>('wards', 'check', 'chuyen-doi-mau.csv');
  expect(told).toMatchObject({ status: 1, command: 'wards check', kind: 'crosswalk' });
  expect(cells(told)).toEqual([
    'ward-code-name-mismatch D4',
    'relation-missing A7',
    'coverage-mismatch H9',
  ]);
  expect(told.findings[0]?.suggestion).toBe(
    'Theo sổ đơn vị hành chính, đúng ra là 01651 Xã Mỹ Hưng, Huyện Quảng Hòa, Tỉnh Cao Bằng; khoản 38 Điều 1 Nghị quyết 1657/NQ-UBTVQH15.',
  );
});

test('both languages, on a page of any width', () => {
  const desk = new Desk();
  desk.samples('chuyen-doi-mau.csv');
  const vi = desk.run('wards', 'check', 'chuyen-doi-mau.csv');
  expect(vi.status).toBe(1);
  expect(vi.stdout).toContain('khoản 46 Điều 1 Nghị quyết 1671/NQ-UBTVQH15');
  expect(vi.stdout).toContain('một phần (diện tích: một phần;');
  const en = desk.run('wards', 'check', 'chuyen-doi-mau.csv', '--lang', 'en');
  expect(en.stdout).toContain('clause 46, Article 1, Resolution 1671/NQ-UBTVQH15');
  expect(en.stdout).toMatchSnapshot();
});

test('a table that is right is clean, and everything can be asked of it by its kind', () => {
  const desk = new Desk();
  desk.put('dung.csv', csvOf(ROWS));
  expect(desk.json('wards', 'check', 'dung.csv')).toMatchObject({ status: 0, findings: [] });
  expect(desk.json('wards', 'check', 'dung.csv', '--kind', 'crosswalk').status).toBe(0);
  expect(desk.run('wards', 'check', 'dung.csv', '--kind', 'procedures').status).toBe(2);
});

test('every sheet is held against the register for itself, merged or flat', async () => {
  const desk = new Desk();
  const sheets = [
    { name: 'Phẳng', rows: [HEADER, ...ROWS.slice(0, 2)] },
    { name: 'Bản hai', rows: [HEADER, ...ROWS.slice(0, 2)] },
  ];
  desk.put('hai-trang.xlsx', await encodeWorkbook(sheets));
  const { findings, summary } = desk.json<Told>('wards', 'check', 'hai-trang.xlsx');
  expect(summary.rows).toBe(4);
  expect(findings.map(({ code, sheet, cell }) => [code, sheet, cell])).toEqual([
    ['relation-missing', 'Phẳng', 'A3'],
    ['relation-missing', 'Bản hai', 'A3'],
  ]);
});

test('a list of units says which day it is taken to be of, unless one is given', () => {
  const desk = new Desk();
  desk.put('cu.csv', 'Mã xã,Tên xã,Quận/huyện\n00001,Phường Phúc Xá,Quận Ba Đình\n');
  const found = (...args: string[]) =>
    desk.json<Told>('wards', 'check', 'cu.csv', ...args).findings.map(({ code }) => code);
  expect(found()).toEqual(['list-vintage']);
  expect(found('--as-of', '2025-06-30')).toEqual([]);
  expect(found('--as-of', '2026-09-20')).toEqual(['ward-not-in-force']);
});

test('what validate finds is found as well, repairs are only counted', () => {
  const desk = new Desk();
  desk.put('ban.csv', `Mã xã,Tên xã\n70,Phường  Hoàn Kiếm\nabc,Phường Cửa Nam\n`);
  const { findings, summary } = desk.json<Told>(
    'wards',
    'check',
    'ban.csv',
    '--as-of',
    '2026-09-20',
  );
  expect(summary).toMatchObject({ rows: 2, repaired: 1, rejected: 1 });
  expect(findings.map(({ code }) => code)).toEqual(['schema-violation', 'ward-code-name-mismatch']);
});

test('a province written for short is the province, spelt otherwise', () => {
  const desk = new Desk();
  desk.put('gon.csv', 'Mã xã,Tên xã,Tỉnh\n26740,Phường Sài Gòn,TP.HCM\n');
  const { findings } = desk.json<Told>('wards', 'check', 'gon.csv', '--as-of', '2026-09-20');
  expect(findings.map(({ code, cell }) => [code, cell])).toEqual([['name-not-official', 'C2']]);
});

test('a numbered ward that was gone from its district is no namesake of another district', () => {
  const desk = new Desk();
  const header = 'Tên xã cũ,Quận/huyện cũ,Tỉnh cũ,Mã xã mới,Tên xã mới,Tỉnh mới';
  const city = 'Thành phố Hồ Chí Minh';
  const row = `Phường 2,Quận 6,${city},27346,Phường Bình Tiên,${city}`;
  desk.put('bang.csv', `${header}\n${row}\n`);
  const { findings } = desk.json<{ findings: { code: string; message: string }[] }>(
    'wards',
    'check',
    'bang.csv',
  );
  const codes = findings.map(({ code }) => code);
  expect(codes).not.toContain('ward-district-mismatch');
  expect(codes).not.toContain('relation-unknown');
  const gone = `Phường 3,Quận 6,${city},27346,Phường Bình Tiên,${city}`;
  desk.put('bang.csv', `${header}\n${gone}\n`);
  const told = desk.json<{ findings: { code: string; message: string }[] }>(
    'wards',
    'check',
    'bang.csv',
  );
  expect(told.findings.map(({ code }) => code)).not.toContain('ward-district-mismatch');
  expect(told.findings.find(({ code }) => code === 'ward-of-before')?.message).toContain('Quận 6');
});
