import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { BIN, Desk, environment } from '../support/cli.js';
import { csvOf } from '../support/datasets/lists.js';

/** Loaded before the command: Ctrl-C is pressed as soon as somebody listens to it. */
const IMPATIENT = `
process.on('newListener', (name) => {
  if (name === 'SIGINT') setImmediate(() => process.kill(process.pid, 'SIGINT'));
});
`;

test.concurrent.each([
  ['vi', /Đã dừng/],
  ['en', /Stopped at your request/],
])('Ctrl-C ends an import with 130 and a word, and nothing is stored (%s)', async (lang, words) => {
  const desk = new Desk();
  desk.put(
    'list.csv',
    csvOf([
      ['Mã TTHC', 'Tên TTHC'],
      ['1.005160', 'Cấp thẻ'],
    ]),
  );
  desk.put('impatient.mjs', IMPATIENT);
  const env = { NODE_OPTIONS: `--import ${pathToFileURL(desk.path('impatient.mjs')).href}` };
  const outcome = await desk.startWith(env, 'import', 'procedures', 'list.csv', '--lang', lang);
  expect([outcome.status, outcome.stdout]).toEqual([130, '']);
  expect(outcome.stderr.trim()).toMatch(words);
  expect(outcome.stderr.trim().split('\n')).toHaveLength(1);
  expect(desk.list()).toEqual(['impatient.mjs', 'list.csv']);
});

/**
 * Loaded before the command: Ctrl-C is pressed while an output is being opened. The system has opened it, and
 * the one who asked for that hears of it too late.
 */
const WHILE_OPENING = `
import fs from 'node:fs/promises';
const { open } = fs;
fs.open = async (path, ...rest) => {
  const handle = await open(path, ...rest);
  if (!String(path).endsWith('.new')) return handle;
  process.kill(process.pid, 'SIGINT');
  return new Promise((tell) => setTimeout(tell, 5000, handle));
};
`;

/** The same, pressed while the program was busy, just before it asks for the output to be opened. */
const BEFORE_OPENING = `
import fs from 'node:fs/promises';
const { open } = fs;
fs.open = (path, ...rest) => {
  if (String(path).endsWith('.new')) process.kill(process.pid, 'SIGINT');
  return open(path, ...rest);
};
`;

test.concurrent.each([
  ['while an output is being opened', WHILE_OPENING],
  ['just before', BEFORE_OPENING],
])('Ctrl-C %s leaves nothing behind', async (_, preload) => {
  const desk = new Desk();
  desk.put('list.csv', 'Mã xã\n00634\n');
  desk.put('preload.mjs', preload);
  const env = { NODE_OPTIONS: `--import ${pathToFileURL(desk.path('preload.mjs')).href}` };
  const outcome = await desk.startWith(env, 'reconcile', 'list.csv', '--out', 'out.csv');
  expect([outcome.status, outcome.stdout]).toEqual([130, '']);
  expect(desk.list()).toEqual(['list.csv', 'preload.mjs']);
});

/** Loaded before the command: Ctrl-C is pressed as soon as an output is being written. */
const ONCE_WRITING = `
import { readdirSync } from 'node:fs';
const watch = setInterval(() => {
  if (!readdirSync('.').some((name) => name.endsWith('.new'))) return;
  clearInterval(watch);
  process.kill(process.pid, 'SIGINT');
}, 1);
`;

test('Ctrl-C while a long table is written leaves nothing half done behind', async () => {
  const desk = new Desk();
  desk.put('list.csv', `Mã xã,Ghi chú\n${`00634,${'x'.repeat(90)}\n`.repeat(200_000)}`);
  desk.put('once-writing.mjs', ONCE_WRITING);
  const env = { NODE_OPTIONS: `--import ${pathToFileURL(desk.path('once-writing.mjs')).href}` };
  const outcome = await desk.startWith(env, 'reconcile', 'list.csv', '--out', 'out.csv');
  expect([outcome.status, outcome.stdout]).toEqual([130, '']);
  expect(desk.list()).toEqual(['list.csv', 'once-writing.mjs']);
});

test.concurrent.each([
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])('%s ends a command as Ctrl-C does, with %i', async (signal, status) => {
  const desk = new Desk();
  desk.put('list.csv', 'Mã xã\n00634\n');
  desk.put('preload.mjs', BEFORE_OPENING.replace('SIGINT', signal));
  const env = { NODE_OPTIONS: `--import ${pathToFileURL(desk.path('preload.mjs')).href}` };
  const outcome = await desk.startWith(env, 'reconcile', 'list.csv', '--out', 'out.csv');
  expect([outcome.status, outcome.stdout]).toEqual([status, '']);
  expect(outcome.stderr).toMatch(/^Đã dừng theo yêu cầu khi đang đọc list\.csv; .*\n$/);
  expect(desk.list()).toEqual(['list.csv', 'preload.mjs']);
});

/** Loaded before the command: it is told to end when the n-th file of its own is made, or before it reads its list. */
const atOpening = (name: string): string => `
import fs from 'node:fs/promises';
const { open } = fs;
fs.open = (path, ...rest) => {
  if (String(path).includes('${name}')) process.kill(process.pid, 'SIGTERM');
  return open(path, ...rest);
};
`;

test.concurrent.each([
  [
    'its list is read',
    'list.csv',
    /^Stopped at your request while reading list\.csv; nothing was stored\.\n$/,
  ],
  [
    'its revision stands',
    '.new',
    /^Stopped at your request\. Revision @2 of the dataset “procedures” is stored, whole\. To go back: haicap restore @1 --dataset "procedures"\n$/,
  ],
])('an import that is told to end when %s says what was stored', async (_, name, words) => {
  const desk = new Desk();
  const header = ['Mã TTHC', 'Tên TTHC'];
  desk.put('first.csv', csvOf([header, ['1.005160', 'Cấp thẻ']]));
  // The second row goes to a workbook of its own, after the revision was stored.
  desk.put('list.csv', csvOf([header, ['1.005160', 'Cấp lại thẻ'], ['1.1.5', 'Cấp thẻ']]));
  desk.run('import', 'procedures', 'first.csv');
  desk.put('preload.mjs', atOpening(name));
  const env = { NODE_OPTIONS: `--import ${pathToFileURL(desk.path('preload.mjs')).href}` };
  const args = ['import', 'procedures', 'list.csv', '--lang', 'en'];
  const outcome = await desk.startWith(env, ...args);
  expect([outcome.status, outcome.stdout]).toEqual([143, '']);
  expect(outcome.stderr).toMatch(words);
  const { revisions } = desk.json<{ revisions: unknown[] }>('log');
  expect(revisions).toHaveLength(name === '.new' ? 2 : 1);
});

test('a reader that has seen enough is no failure: the findings decide the exit code', async () => {
  const desk = new Desk();
  const rows = Array.from({ length: 1_500 }, (_, index) => [`1.1.${100_000 + index}`, 'Cấp thẻ']);
  desk.put('list.csv', csvOf([['Mã TTHC', 'Tên TTHC'], ...rows]));
  const args = [BIN, 'validate', 'procedures', 'list.csv', '--format', 'json'];
  const child = spawn(process.execPath, args, {
    cwd: desk.folder,
    env: environment(desk.folder),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.once('data', () => child.stdout.destroy());
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const status = await new Promise((done) => child.on('close', done));
  expect([status, errors]).toEqual([1, '']);
});

/** Loaded before the command: told to stop as soon as files of an export are being written, the workspace still open. */
const WHILE_EXPORTING = `
import fs from 'node:fs/promises';
const { open } = fs;
fs.open = async (path, ...rest) => {
  const handle = await open(path, ...rest);
  if (!String(path).endsWith('.new')) return handle;
  process.kill(process.pid, process.env.SIGNAL);
  return new Promise((tell) => setTimeout(tell, 5000, handle));
};
`;

test.concurrent.each([
  ['SIGHUP', 129],
  ['SIGTERM', 143],
])('%s while an export is written leaves nothing beside the workspace', async (signal, status) => {
  const desk = new Desk();
  desk.put('list.csv', 'Mã TTHC,Tên TTHC\n1.005160,Cấp thẻ\n');
  desk.run('import', 'procedures', 'list.csv');
  desk.put('preload.mjs', WHILE_EXPORTING);
  const preload = `--import ${pathToFileURL(desk.path('preload.mjs')).href}`;
  const outcome = await desk.startWith(
    { NODE_OPTIONS: preload, SIGNAL: signal },
    'export',
    'procedures',
    '--to',
    'out',
  );
  expect(outcome.status).toBe(status);
  expect(desk.journals()).toEqual([]);
  expect(desk.leftovers()).toEqual([]);
});
