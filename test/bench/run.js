// Measures reading and starting, each run in a process of its own, and prints medians side by side.
// Use the ratios: the figures of two machines, or of one machine on two days, don't compare.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchCatalogue } from './catalogue.js';
import { compare } from './compare.js';
import { benchReconcile } from './reconcile.js';
import { benchWorkbook } from './workbook.js';

const ROWS = 100_000;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BIN = join(ROOT, 'bin/haicap.js');
const SAMPLE = join(ROOT, 'samples/danh-muc-2026-01.xlsx');
const READER = join(ROOT, 'test/bench/read.js');
const REGISTER = join(ROOT, 'test/bench/register.js');

/** What can be measured, by name: `npm run bench -- reconcile` runs that alone. */
const BENCHES = {
  workbook: benchReading,
  start: benchStart,
  reconcile: benchReconcile,
  catalogue: benchCatalogue,
};

const wanted = process.argv.slice(2);
for (const name of wanted)
  if (!(name in BENCHES)) throw new Error(`no bench ${name}: ${Object.keys(BENCHES).join(', ')}`);

const folder = mkdtempSync(join(tmpdir(), 'haicap-bench-'));
try {
  for (const [name, bench] of Object.entries(BENCHES))
    if (wanted.length === 0 || wanted.includes(name)) await bench(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function benchReading(at) {
  const workbook = join(at, 'bench.xlsx');
  writeFileSync(workbook, benchWorkbook(ROWS));
  compare(`Reading ${ROWS.toLocaleString('en')} × 12 (medians of several runs)`, [
    ['haicap', [READER, 'haicap', workbook]],
    ['SheetJS, its best options', [READER, 'sheetjs-best', workbook]],
    ['SheetJS, its defaults', [READER, 'sheetjs-default', workbook]],
  ]);
  compare('Whole commands on the same workbook', [
    ['haicap inspect', [BIN, 'inspect', workbook]],
    ['haicap validate procedures', [BIN, 'validate', 'procedures', workbook]],
  ]);
}

function benchStart(at) {
  const empty = join(at, 'empty.mjs');
  writeFileSync(empty, '');
  compare('Starting', [
    ['an empty program', [empty]],
    ['haicap --help', [BIN, '--help']],
    ['haicap validate, the sample', [BIN, 'validate', 'procedures', SAMPLE]],
    ['the ward register, read whole', [REGISTER]],
    ['haicap wards trace', [BIN, 'wards', 'trace', '00634']],
  ]);
}
