import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { BIN, Desk, environment } from '../support/cli.js';

/** Loaded before the command: so many bytes are left on the disk that standard output goes to, and they are taken. */
const NEARLY_FULL = `
import fs from 'node:fs';
const { writeSync } = fs;
let free = Number(process.env.FREE_BYTES);
fs.writeSync = (descriptor, bytes, at = 0) => {
  if (descriptor !== 1) return writeSync(descriptor, bytes, at);
  const taken = Math.min(free, bytes.length - at);
  if (taken === 0) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
  free -= taken;
  return writeSync(descriptor, bytes, at, taken);
};
`;

interface Ended {
  readonly status: number | null;
  readonly stderr: string;
}

/** Runs a command with standard output in a file on a disk with so much room. */
function onDisk(desk: Desk, room: number, ...args: string[]): Ended {
  const preload = pathToFileURL(desk.path(desk.put('nearly-full.mjs', NEARLY_FULL))).href;
  const file = openSync(desk.path('result'), 'w');
  try {
    const { status, stderr } = spawnSync(process.execPath, ['--import', preload, BIN, ...args], {
      cwd: desk.folder,
      env: { ...environment(desk.folder), FREE_BYTES: String(room) },
      stdio: ['ignore', file, 'pipe'],
      encoding: 'utf8',
    });
    return { status, stderr };
  } finally {
    closeSync(file);
  }
}

const LIST = 'Mã xã\n00634\n';

test.each([
  ['help', ['--help', '--lang', 'en']],
  ['the version', ['--version', '--lang', 'en']],
  ['a report', ['explain', '--lang', 'en']],
  ['a document', ['wards', 'list', '--format', 'json', '--lang', 'en']],
  ['rows', ['reconcile', 'list.csv', '--out', '-', '--redact', '--lang', 'en']],
])('%s on a disk that is full: exit code 3 and one line', (_, args) => {
  const desk = new Desk();
  desk.put('list.csv', LIST);
  const { status, stderr } = onDisk(desk, 3, ...args);
  expect(status).toBe(3);
  expect(stderr.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/could not be written whole to standard output: the disk is full/),
  ]);
});

test('a disk that takes half at a time gets all of it', () => {
  const desk = new Desk();
  expect(onDisk(desk, 10_000_000, 'wards', 'list', '--format', 'json').status).toBe(0);
  const { stdout } = desk.run('wards', 'list', '--format', 'json');
  expect(desk.read('result')).toBe(stdout);
});

test('what an import stored although its report could not be written is told', () => {
  const desk = new Desk();
  desk.put('list.csv', 'Mã TTHC,Tên TTHC\n1.005160,Cấp thẻ\n');
  const { status, stderr } = onDisk(desk, 3, 'import', 'procedures', 'list.csv', '--lang', 'en');
  expect(status).toBe(3);
  expect(stderr).toMatch(/Revision @1 of the dataset “procedures” is stored, whole\.\n$/);
});

test.skipIf(process.platform === 'win32')(
  'a pipe is written into and stays one; nobody at its other end is told',
  () => {
    const desk = new Desk();
    desk.put('list.csv', LIST);
    spawnSync('mkfifo', [desk.path('pipe')]);
    const alone = desk.run('reconcile', 'list.csv', '--out', 'pipe', '--lang', 'en');
    expect([alone.status, desk.list()]).toEqual([3, ['list.csv', 'pipe']]);
    const script = 'cat pipe > got & sleep 0.2; "$@"; wait';
    const args = [process.execPath, BIN, 'reconcile', 'list.csv', '--out', 'pipe'];
    const options = { cwd: desk.folder, env: environment(desk.folder) };
    expect(spawnSync('sh', ['-c', script, 'sh', ...args], options).status).toBe(0);
    expect(desk.read('got')).toContain('00634,ambiguous');
    expect(statSync(desk.path('pipe')).isFIFO()).toBe(true);
    expect(desk.list()).toEqual(['got', 'list.csv', 'list.questions.csv', 'pipe']);
  },
);

test('a folder in the way of the last of several outputs: all are as they were', () => {
  const desk = new Desk();
  desk.put('list.csv', LIST);
  desk.run('reconcile', 'list.csv', '--out', 'out.csv');
  const questions = desk.read('out.questions.csv');
  desk.put('list.csv', 'Mã xã\n00637\n');
  mkdirSync(desk.path('folder.csv'));
  const refused = desk.run(
    'reconcile',
    'list.csv',
    '--out',
    'folder.csv',
    '--force',
    '--lang',
    'en',
  );
  expect([refused.status, desk.read('out.questions.csv')]).toEqual([3, questions]);
  expect(refused.stderr).toMatch(/“folder\.csv” is a folder/);
  expect(desk.list()).toEqual(['folder.csv', 'list.csv', 'out.csv', 'out.questions.csv']);
});
