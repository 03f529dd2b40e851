// Measures reading and starting, each run in a process of its own, and prints medians side by side.
// Use the ratios: the figures of two machines, or of one machine on two days, don't compare.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare } from './compare.js';
import { benchReconcile } from './reconcile.js';
import { benchWorkbook } from './workbook.js';

const ROWS = 100_000;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BIN = join(ROOT, 'bin/haicap.js');
const SAMPLE = join(ROOT, 'samples/danh-muc-2026-01.xlsx');
const READER = join(ROOT, 'test/bench/read.js');
const REGISTER = join(ROOT, 'test/bench/register.js');

const folder = mkdtempSync(join(tmpdir(), 'haicap-bench-'));
try {
  const workbook = join(folder, 'bench.xlsx');
  const empty = join(folder, 'empty.mjs');
  writeFileSync(workbook, benchWorkbook(ROWS));
  writeFileSync(empty, '');
  compare(`Reading ${ROWS.toLocaleString('en')} × 12 (medians of several runs)`, [
    ['haicap', [READER, 'haicap', workbook]],
    ['SheetJS, its best options', [READER, 'sheetjs-best', workbook]],
    ['SheetJS, its defaults', [READER, 'sheetjs-default', workbook]],
  ]);
  compare('Whole commands on the same workbook', [
    ['haicap inspect', [BIN, 'inspect', workbook]],
    ['haicap validate procedures', [BIN, 'validate', 'procedures', workbook]],
  ]);
  compare('Starting', [
    ['an empty program', [empty]],
    ['haicap --help', [BIN, '--help']],
    ['haicap validate, the sample', [BIN, 'validate', 'procedures', SAMPLE]],
    ['the ward register, read whole', [REGISTER]],
    ['haicap wards trace', [BIN, 'wards', 'trace', '00634']],
  ]);
  await benchReconcile(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
