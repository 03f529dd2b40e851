// Measures reading and starting, each run in a process of its own, and prints medians side by side.
// Use the ratios: the figures of two machines, or of one machine on two days, don't compare.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchWorkbook } from './workbook.js';

const ROWS = 100_000;
const RUNS = 5;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BIN = join(ROOT, 'bin/haicap.js');
const SAMPLE = join(ROOT, 'samples/danh-muc-2026-01.xlsx');
const METER = join(ROOT, 'test/bench/meter.js');
const READER = join(ROOT, 'test/bench/read.js');

/** Runs a program; gives its seconds from start to end and its highest resident memory in MB. */
function measure(args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ['--import', METER, ...args], {
    env: { ...process.env, CI: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0 && status !== 1)
    throw new Error(`${args.join(' ')} ended in ${status}: ${stderr}`);
  return { seconds, megabytes: Number(/peak ([\d.]+)/.exec(stderr)?.[1]) };
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** Takes programs by name, the first being what the others are compared with; prints a table. */
function compare(title, programs) {
  // Round by round, so that whatever else the machine does hits all of them.
  const rounds = Array.from({ length: RUNS }, () => programs.map(([, args]) => measure(args)));
  const results = programs.map(([name], i) => ({
    name,
    seconds: median(rounds.map((round) => round[i].seconds)),
    spread:
      Math.max(...rounds.map((r) => r[i].seconds)) - Math.min(...rounds.map((r) => r[i].seconds)),
    megabytes: median(rounds.map((round) => round[i].megabytes)),
  }));
  const [base] = results;
  const lines = results.map(({ name, seconds, spread, megabytes }) =>
    [
      name.padEnd(36),
      `${seconds.toFixed(3)} s`.padStart(10),
      `± ${(spread / 2).toFixed(3)}`.padStart(9),
      `× ${(seconds / base.seconds).toFixed(2)}`.padStart(8),
      `${megabytes.toFixed(0)} MB`.padStart(9),
      `× ${(megabytes / base.megabytes).toFixed(2)}`.padStart(8),
    ].join(''),
  );
  process.stdout.write(`${title}\n${lines.join('\n')}\n\n`);
}

const folder = mkdtempSync(join(tmpdir(), 'haicap-bench-'));
try {
  const workbook = join(folder, 'bench.xlsx');
  const empty = join(folder, 'empty.mjs');
  writeFileSync(workbook, benchWorkbook(ROWS));
  writeFileSync(empty, '');
  compare(`Reading ${ROWS.toLocaleString('en')} × 12 (medians of ${RUNS})`, [
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
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
