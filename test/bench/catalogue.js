// Checks, compares, imports and exports a list of 100,000 procedures, beside what one would do instead; what is found is
// compared before times are printed.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare } from './compare.js';
import { writeList } from './lists.js';
import { installOthers } from './others.js';

const ROWS = Number(process.env.HAICAP_BENCH_ROWS ?? 100_000);
const BIN = fileURLToPath(new URL('../../bin/haicap.js', import.meta.url));
const program = (name) => fileURLToPath(new URL(`programs/${name}.js`, import.meta.url));

/** Takes a folder for its files; prints how long each way takes and how much memory. */
export function benchCatalogue(folder) {
  const at = (name) => join(folder, name);
  const [list, later, varied] = [at('list.csv'), at('later.csv'), at('varied.csv')];
  writeList(list, ROWS);
  writeList(later, ROWS, { later: true });
  writeList(varied, ROWS, { varied: true });
  const size = `${ROWS.toLocaleString('en')} × 12 (${Math.round(statSync(list).size / 1e6)} MB)`;
  benchValidate(folder, { list, varied, size });
  benchDiff(folder, { list, later, size });
  benchWorkspace(folder, { list, later, size });
}

function benchValidate(folder, { list, varied, size }) {
  const validate = (file, ...flags) => [BIN, 'validate', 'procedures', file, ...flags];
  const wrong = wrongRows(run(validate(list, '--format', 'json')));
  const report = join(folder, 'checked.json');
  run([program('checked'), list, report]);
  mustAgree('csv-parse and ajv', readFileSync(report, 'utf8'), wrong);
  compare(
    `Checking a list of ${size}; the same rows are found wrong`,
    [
      ['csv-parse and ajv', [program('checked'), list]],
      ['haicap validate', validate(list)],
      ['haicap validate, json', validate(list, '--format', 'json')],
      ['haicap validate, no two rows alike', validate(varied)],
    ],
    3,
  );
}

/** The rows that can't be taken, of a report. */
function wrongRows(text) {
  const { summary, findings } = JSON.parse(text);
  const errors = findings.filter(({ severity }) => severity === 'error');
  return JSON.stringify({
    rows: summary.rows,
    wrong: [...new Set(errors.map(({ row }) => row))].sort((a, b) => a - b),
  });
}

function benchDiff(folder, { list, later, size }) {
  const diff = [BIN, 'diff', 'procedures', list, later];
  const { added, removed, changed } = JSON.parse(run([...diff, '--format', 'json'])).summary;
  const others = installOthers(folder, [
    ['DuckDB, full join', 'joined', '@duckdb/node-api'],
    ['daff', 'daff', 'daff'],
  ]);
  const ways = others.map(([name, script]) => [name, [program(script), folder, list, later]]);
  for (const [name, args] of ways) {
    const report = join(folder, 'joined.json');
    run([...args, report]);
    mustAgree(name, readFileSync(report, 'utf8'), JSON.stringify({ added, removed, changed }));
  }
  compare(
    `Comparing two lists of ${size}, one row in twenty changed`,
    [['haicap diff', diff], ...ways],
    3,
  );
}

/** Each step stands on the one before: run once. */
function benchWorkspace(folder, { list, later, size }) {
  const workspace = ['--workspace', join(folder, 'workspace')];
  const into = ['import', 'procedures'];
  compare(
    `Keeping a list of ${size}`,
    [
      ['haicap import', [BIN, ...into, list, ...workspace]],
      ['the later list', [BIN, ...into, later, ...workspace]],
      ['haicap export', [BIN, 'export', 'procedures', '--to', join(folder, 'out'), ...workspace]],
    ],
    1,
  );
}

function run(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, CI: '1' },
    maxBuffer: 1e9,
  });
  if (status !== 0 && status !== 1)
    throw new Error(`${args.join(' ')} ended in ${status}: ${stderr}`);
  return stdout;
}

function mustAgree(name, found, expected) {
  if (found !== expected) throw new Error(`${name} finds ${found}, haicap ${expected}`);
}
