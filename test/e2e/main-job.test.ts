import { spawnSync } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Desk, environment, type Outcome, ROOT } from '../support/cli.js';

const BEFORE = 'danh-muc-2025-06.csv';
const AFTER = 'danh-muc-2026-01.xlsx';
const AUTHOR = ['--author', 'Nguyễn Văn An'];

const STEPS: readonly (readonly string[])[] = [
  ['inspect', AFTER],
  ['import', 'procedures', BEFORE, ...AUTHOR],
  ['validate', 'procedures', AFTER],
  ['diff', 'procedures', '@latest', AFTER],
  ['import', 'procedures', AFTER, '--replace', ...AUTHOR],
  ['import', 'procedures', AFTER, '--replace', ...AUTHOR],
  ['diff', 'procedures', '@1', '@2', '--fail-on', 'info'],
  ['export', 'procedures', '--profile', 'clean', '--to', 'out'],
  ['export', 'procedures', '--to', 'changes', '--since', '@1'],
  ['log'],
  ['show', '@1'],
  ['show', '@latest', '2.000528'],
  ['restore', '@1', '--allow-removals', ...AUTHOR],
  ['show'],
];

/** As a terminal would show it, the times of the history masked. */
function transcript(args: readonly string[], { status, stdout, stderr }: Outcome): string {
  const time = /(?:\d{4}-\d\d-\d\d|\d\d\/\d\d\/\d{4}) \d\d:\d\d UTC/g;
  const errors = stderr === '' ? '' : `[stderr] ${stderr}`;
  const typed = args.map((arg) => (arg.includes(' ') ? `"${arg}"` : arg)).join(' ');
  return `$ haicap ${typed}\n${stdout.replace(time, '<time>')}${errors}[exit ${status}]\n`;
}

test.concurrent.for(['vi', 'en'])('the main job, told in %s', async (language, { expect }) => {
  const desk = new Desk();
  desk.samples(BEFORE, AFTER);
  const told: string[] = [];
  for (const step of STEPS) {
    const args = [...step, '--lang', language];
    told.push(transcript(args, desk.run(...args)));
  }
  await expect(told.join('\n')).toMatchFileSnapshot(`__snapshots__/main-job.${language}.txt`);
  expect(desk.list('out')).toEqual([
    'manifest.json',
    'procedures.csv',
    'procedures.json',
    'procedures.ndjson',
    'procedures.xlsx',
  ]);
  expect(desk.list('.haicap/rejected')).toEqual(['1-danh-muc-2025-06.xlsx']);
  if (language === 'vi') {
    await expect(desk.read('out/procedures.json')).toMatchFileSnapshot(
      '__snapshots__/main-job.procedures.txt',
    );
    await expect(desk.read('changes/manifest.json')).toMatchFileSnapshot(
      '__snapshots__/main-job.changes-manifest.txt',
    );
  }
});

test('the demo runs, ends with where the files are and exits with 0', () => {
  const desk = new Desk();
  cpSync(join(ROOT, 'samples'), desk.path('samples'), {
    recursive: true,
    filter: (source) => source !== join(ROOT, 'samples/out'),
  });
  for (const part of ['bin', 'package.json']) {
    cpSync(join(ROOT, part), desk.path(part), { recursive: true });
  }
  for (const part of ['dist', 'schemas', 'node_modules']) {
    symlinkSync(join(ROOT, part), desk.path(part), 'junction');
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['samples/demo.js'], {
    cwd: desk.folder,
    encoding: 'utf8',
    env: environment(desk.folder),
  });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout.trimEnd().split('\n').slice(-3).join('\n')).toMatchInlineSnapshot(`
    "Xong / Done.
      samples/out/portal      bộ dữ liệu sạch và manifest.json / the clean dataset
      samples/out/workspace   lịch sử và các dòng bị loại / history and rejected rows"
  `);
  expect(desk.list('samples/out/portal')).toContain('manifest.json');
  expect(desk.list('samples/out/workspace')).toContain('workspace.db');
});
