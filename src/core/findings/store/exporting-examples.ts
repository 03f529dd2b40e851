import type { Example } from '../example/example.js';

/** A part of a profile as its file has it. */
type Declared = Readonly<Record<string, unknown>>;

/** Rows that are imported, and an export by a profile of a table with their code, one column and whatever more. */
export function byProfile(
  header: string,
  rows: string,
  column: Declared,
  more: Declared = {},
): Example {
  const columns = [{ name: 'MA', from: 'code' }, column];
  const table = { name: 'Thủ tục', columns, ...more };
  const profile = {
    name: 'mot-cua',
    version: '1',
    title: { vi: 'Một cửa', en: 'One-stop' },
    kind: 'procedures',
    files: [{ name: 'thu-tuc.csv', format: 'csv', tables: [table] }],
  };
  return {
    kind: 'procedures',
    command: 'export',
    files: [{ name: 'danh-sach.csv', content: `${header}\n${rows}\n` }],
    beside: [{ name: 'ho-so.json', content: `${JSON.stringify(profile, null, 2)}\n` }],
    options: ['--to', 'xuat', '--profile', 'ho-so.json'],
  };
}
