import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';

/** Loaded before the command: another program changes the list as soon as the first large piece of it was read. */
const MEANWHILE = (change: string): string => `
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
  if (!isDone && given[2] > 1_000_000 && ino === fs.statSync('list.csv').ino) {
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
