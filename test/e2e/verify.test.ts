import { renameSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';

interface Report {
  readonly status: number;
  readonly findings: readonly { readonly code: string; readonly file: string }[];
}

function exported(): Desk {
  const desk = new Desk();
  desk.put('ds.csv', 'Mã số,Tên\n1.000080,Đăng ký nhận cha mẹ con\n');
  desk.run('import', 'procedures', 'ds.csv', '--author', 'An');
  desk.run('export', 'procedures', '--to', 'out');
  return desk;
}

const told = ({ findings }: Report) => findings.map(({ code, file }) => `${code} ${file}`);

test('a folder as it was exported is whole', () => {
  const desk = exported();
  const report = desk.json<Report>('verify', 'out');
  expect([report.status, told(report)]).toEqual([0, []]);
  expect(desk.run('verify', 'out').stdout).toContain('còn nguyên');
});

test.each<[string, (desk: Desk) => void]>([
  ['delivered-missing out/procedures.csv', (desk) => rmSync(desk.path('out/procedures.csv'))],
  ['delivered-size out/procedures.csv', (desk) => desk.put('out/procedures.csv', 'x')],
  [
    'delivered-changed out/procedures.json',
    (desk) => desk.put('out/procedures.json', desk.read('out/procedures.json').replace('80', '81')),
  ],
])('%s is told, and fails', (expected, damage) => {
  const desk = exported();
  damage(desk);
  const report = desk.json<Report>('verify', 'out');
  expect([report.status, told(report)]).toEqual([1, [expected]]);
});

test('a file that nobody exported is told, and fails nothing', () => {
  const desk = exported();
  desk.put('out/ghi-chu.txt', 'x');
  const report = desk.json<Report>('verify', 'out');
  expect([report.status, told(report)]).toEqual([0, ['delivered-unlisted out/ghi-chu.txt']]);
});

test('a name whose letters and marks were put apart on the way is the same name', () => {
  const desk = exported();
  desk.put('ds2.csv', 'Mã số,Tên\n1.000080,Đăng ký nhận cha mẹ con\n');
  desk.run('import', 'procedures', 'ds2.csv', '--into', 'Hộ tịch', '--author', 'An');
  desk.run('export', 'procedures', '--dataset', 'Hộ tịch', '--to', 'ho-tich');
  for (const name of desk.list('ho-tich'))
    renameSync(desk.path('ho-tich', name), desk.path('ho-tich', name.normalize('NFD')));
  const report = desk.json<Report>('verify', 'ho-tich');
  expect([report.status, told(report)]).toEqual([0, []]);
});

test('a folder without a manifest, or with one that leads out of it, is refused', () => {
  const desk = exported();
  desk.put('none/x', '');
  expect(desk.run('verify', 'none').status).toBe(3);
  expect(desk.run('verify', 'nowhere').status).toBe(3);
  desk.put(
    'out/manifest.json',
    desk.read('out/manifest.json').replace('"procedures.csv"', '"../ds.csv"'),
  );
  const { status, stderr } = desk.run('verify', 'out', '--lang', 'en');
  expect(status).toBe(3);
  expect(stderr).toContain('leads out of the folder');
});

test('the report goes over nothing that was delivered', () => {
  const desk = exported();
  const file = 'out/procedures.csv';
  const before = desk.read(file);
  const { status } = desk.run('verify', 'out', '--format', 'csv', '--output', file, '--force');
  expect([status, desk.read(file)]).toEqual([2, before]);
});
