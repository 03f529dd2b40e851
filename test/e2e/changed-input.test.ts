import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { workbookOf } from '../support/datasets/lists.js';

/** Loaded before the command: another program changes a file as soon as the first piece of it was read that is so large. */
const MEANWHILE = (change: string, file = 'list.csv', piece = 1_000_000): string => `
import fs from 'node:fs';
import files from 'node:fs/promises';
const handle = await files.open(process.execPath);
const { prototype } = handle.constructor;
await handle.close();
const { read } = prototype;
let isDone = false;
prototype.read = async function (...given) {
  const result = await read.apply(this, given);
  const { ino } = await this.stat();
  if (!isDone && given[2] > ${piece} && ino === fs.statSync('${file}').ino) {
    isDone = true;
    ${change};
  }
  return result;
};
`;

const GROWS = `fs.appendFileSync('list.csv', '00637,x\\n')`;
const SHRINKS = `fs.truncateSync('list.csv', 12)`;
const IS_WRITTEN_OVER = `fs.writeFileSync('list.csv', fs.readFileSync('list.csv', 'utf8').replaceAll('1', '2'))`;

/** Long enough to be read piece by piece. */
const LIST = `Mã xã,Ghi chú\n${'00634,x1\n'.repeat(200_000)}`;

test.concurrent.each([
  ['grows', GROWS],
  ['shrinks', SHRINKS],
  ['is written over', IS_WRITTEN_OVER],
])('a list that %s while it is read is told, and nothing is written', async (_, change) => {
  const desk = new Desk();
  desk.put('list.csv', LIST);
  desk.put('meanwhile.mjs', MEANWHILE(change));
  const env = { NODE_OPTIONS: `--import ${pathToFileURL(desk.path('meanwhile.mjs')).href}` };
  for (const args of [
    ['reconcile', 'list.csv', '--out', 'out.csv'],
    ['import', 'wards', 'list.csv'],
  ]) {
    desk.put('list.csv', LIST);
    const { status, stdout, stderr } = await desk.startWith(env, ...args, '--lang', 'en');
    expect([status, `${stdout}${stderr}`]).toEqual([
      3,
      expect.stringMatching(/“list\.csv” was written to while it was read/),
    ]);
    expect(desk.list()).toEqual(['list.csv', 'meanwhile.mjs']);
  }
});

const RECORDS = `${JSON.stringify({ wardCode: '00634' })}\n`;
const ROWS = 'Mã xã,Ghi chú\n00634,x1\n';

/** What a file holds, and a command that reads it. */
const OTHERS = {
  'list.json': [`[${RECORDS}]`, ['validate', 'records', 'list.json']],
  'list.jsonl': [RECORDS, ['validate', 'records', 'list.jsonl']],
  'list.xlsx': [workbookOf([['Mã xã'], ['00634']]), ['validate', 'records', 'list.xlsx']],
  'list.xls': [workbookOf([['Mã xã'], ['00634']], 'biff8'), ['inspect', 'list.xls']],
  'list.html': ['<table><tr><td>Mã xã<tr><td>00634</table>', ['inspect', 'list.html']],
  'second.csv': [ROWS, ['diff', 'records', 'first.csv', 'second.csv']],
  'areas.csv': [
    'Mã xã cũ,Mẫu,Mã xã mới,Nguồn\n00634,Tổ 1,00637,x\n',
    ['reconcile', 'first.csv', '--areas', 'areas.csv', '--out', 'out.csv'],
  ],
  'd.json': [
    '{"version": 1, "decisions": []}',
    ['reconcile', 'first.csv', '--decisions', 'd.json', '--out', 'out.csv'],
  ],
  'known.json': [
    '{"version": 1, "known": []}',
    ['validate', 'records', 'first.csv', '--baseline', 'known.json', '--baseline-update'],
  ],
  'm.json': ['{"version": 1, "columns": []}', ['inspect', 'first.csv', '--mapping', 'm.json']],
  'haicap.config.json': ['{}', ['validate', 'records', 'first.csv']],
  'overlay.json': ['{}', ['wards', 'lookup', 'Xã X', '--register-overlay', 'overlay.json']],
  'order.md': ['Điều 1. Sắp xếp', ['wards', 'derive', 'order.md', '--out', 'out.json']],
} as const satisfies Readonly<Record<string, readonly [string | Buffer, readonly string[]]>>;

test.concurrent.each(Object.entries(OTHERS))(
  'so is any other: %s',
  async (file, [content, args]) => {
    const desk = new Desk();
    desk.put('first.csv', ROWS);
    desk.put(file, content);
    desk.put('meanwhile.mjs', MEANWHILE(`fs.appendFileSync('${file}', ' ')`, file, 0));
    const before = desk.list();
    const env = { NODE_OPTIONS: `--import ${pathToFileURL(desk.path('meanwhile.mjs')).href}` };
    const { status, stdout, stderr } = await desk.startWith(env, ...args, '--lang', 'en');
    expect([status, `${stdout}${stderr}`]).toEqual([
      3,
      expect.stringContaining(`“${file}” was written to while it was read`),
    ]);
    expect(desk.list()).toEqual(before);
  },
);
