import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { csvOf } from '../support/datasets/lists.js';

/** Loaded before the command: the system's answer when a file is open in another program. */
const HELD_BY_EXCEL = `
import fs from 'node:fs';
const rename = fs.renameSync;
fs.renameSync = (from, to) => {
  if (/report\\.csv$/.test(String(to)))
    throw Object.assign(new Error('resource busy'), { code: 'EBUSY' });
  rename(from, to);
};
`;

test('an output file that is open elsewhere stays, and the new one is kept beside it', async () => {
  const desk = new Desk();
  desk.put(
    'list.csv',
    csvOf([
      ['Mã TTHC', 'Tên TTHC'],
      ['1.005160', 'Cấp thẻ'],
    ]),
  );
  desk.put('report.csv', 'open in Excel');
  desk.put('held.mjs', HELD_BY_EXCEL);
  const env = { NODE_OPTIONS: `--import ${pathToFileURL(desk.path('held.mjs')).href}` };
  const { status, stdout, stderr } = await desk.startWith(
    env,
    ...['validate', 'procedures', 'list.csv', '--lang', 'en'],
    ...['--format', 'csv', '--output', 'report.csv', '--force'],
  );
  expect([status, stdout]).toEqual([3, '']);
  expect(stderr.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/“report\.csv” is open in another program.*“report\.new\.csv”/),
  ]);
  expect(desk.read('report.csv')).toBe('open in Excel');
  expect(desk.read('report.new.csv')).toContain('code,severity');
  expect(desk.list()).toEqual(['held.mjs', 'list.csv', 'report.csv', 'report.new.csv']);
});
