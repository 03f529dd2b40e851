import { describe, expect, test } from 'vitest';
import { Desk } from '../support/cli.js';

interface Report {
  readonly summary: { readonly rows: number };
  readonly findings: readonly { readonly code: string; readonly severity: string }[];
}

const HEADER = 'Mã số,Tên';
const LIST = `${HEADER}\n1.000080,Đăng ký nhận cha mẹ con\n`;

const codesOf = ({ findings }: Report) => findings.map(({ code }) => code);

describe('a header without rows', () => {
  test.each([
    ['validate', ['validate', 'procedures', 'a.csv']],
    ['import', ['import', 'procedures', 'a.csv']],
    ['diff', ['diff', 'procedures', 'b.csv', 'a.csv']],
  ])('is a warning of %s', (_, args) => {
    const desk = new Desk();
    desk.put('a.csv', `${HEADER}\n`);
    desk.put('b.csv', LIST);
    const found = desk.json<Report>(...args);
    expect(found.findings).toContainEqual(
      expect.objectContaining({ code: 'rows-none', severity: 'warning' }),
    );
  });

  test('is a warning of reconcile', () => {
    const desk = new Desk();
    desk.put('a.csv', 'STT,Mã xã,Xã\n');
    expect(codesOf(desk.json<Report>('reconcile', 'a.csv', '--out', 'b.csv'))).toContain(
      'rows-none',
    );
  });

  test('replaces nothing', () => {
    const desk = new Desk();
    desk.put('a.csv', `${HEADER}\n`);
    desk.put('b.csv', LIST);
    desk.json('import', 'procedures', 'b.csv');
    const found = desk.json<Report>('import', 'procedures', 'a.csv', '--replace');
    expect(found.status).toBe(1);
    expect(codesOf(found)).toEqual(expect.arrayContaining(['rows-none', 'replace-refused']));
  });
});

/** A process that may not use more memory than a small machine has, nor more time than anybody waits. */
const SECONDS = 60_000;

describe('files that are no lists', () => {
  test('five million line ends are empty, and cost nothing', { timeout: SECONDS }, () => {
    const desk = new Desk();
    desk.put('a.csv', '\n'.repeat(5_000_000));
    const { status, stderr } = desk.run('validate', 'procedures', 'a.csv', '--lang', 'en');
    expect([status, stderr]).toEqual([3, expect.stringContaining('is empty')]);
  });

  test('a cell of two hundred thousand lines is read', { timeout: SECONDS }, () => {
    const desk = new Desk();
    desk.put('a.csv', `${HEADER}\n1.000080,"Đăng ký${'\nđợt'.repeat(200_000)}"\n`);
    expect(desk.json<Report>('validate', 'procedures', 'a.csv').summary.rows).toBe(1);
  });

  test('a row of more than any list has is refused by its limit', { timeout: SECONDS }, () => {
    const desk = new Desk();
    desk.put('a.csv', `${HEADER}\n1.000080,"${'x'.repeat(9 * 1024 * 1024)}"\n`);
    const { status, stderr } = desk.run('validate', 'procedures', 'a.csv', '--lang', 'en');
    expect([status, stderr]).toEqual([
      3,
      expect.stringContaining('Row 2 of “a.csv” is longer than 4 MB'),
    ]);
  });
});
