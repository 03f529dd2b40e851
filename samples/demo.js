// The main job on the samples, as a person would type it: import, validate, diff, import, export.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const haicap = join(here, '..', 'bin', 'haicap.js');
const out = join(here, 'out');
const before = 'danh-muc-2025-06.csv';
const after = 'danh-muc-2026-01.xlsx';

const steps = [
  ['import', 'procedures', before, '--workspace', 'out/workspace', '--fail-on', 'never'],
  ['validate', 'procedures', after],
  ['diff', 'procedures', '@latest', after, '--workspace', 'out/workspace'],
  ['import', 'procedures', after, '--replace', '--workspace', 'out/workspace'],
  ['export', 'procedures', '--to', 'out/portal', '--workspace', 'out/workspace'],
];

rmSync(out, { recursive: true, force: true });
for (const step of steps) {
  process.stdout.write(`\n$ haicap ${step.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, [haicap, ...step], {
    cwd: here,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
const folder = relative(process.cwd(), out) || '.';
process.stdout.write(
  `\nXong / Done.\n  ${folder}/portal      bộ dữ liệu sạch và manifest.json / the clean dataset\n` +
    `  ${folder}/workspace   lịch sử và các dòng bị loại / history and rejected rows\n`,
);
