// Reconciles a million rows, beside what one would do instead; outputs are compared before times are printed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse';
import { communesOn, loadRegister } from '../../dist/core/register/index.js';
import { compare } from './compare.js';
import { installOthers } from './others.js';
import { writeAddresses, writeRecords, writeUnknownNames } from './records.js';

const ROWS = Number(process.env.HAICAP_BENCH_ROWS ?? 1_000_000);
const BIN = fileURLToPath(new URL('../../bin/haicap.js', import.meta.url));
const program = (name) => fileURLToPath(new URL(`programs/${name}.js`, import.meta.url));

/** Columns that are not to be looked at. */
const without = (...headers) => headers.flatMap((header) => ['--map', `${header}=`]);
const BY_CODE = without('Xã', 'Huyện', 'Tỉnh', 'Địa chỉ');
const BY_NAME = without('Mã xã', 'Địa chỉ');
const haicap = (file, out, columns) => [
  ...[BIN, 'reconcile', file, '--out', out, '--force', '--vintage', 'before', '--format', 'csv'],
  ...columns,
];

/** Takes a folder for its files; prints how long each way takes and how much memory. */
export async function benchReconcile(folder) {
  const at = (name) => join(folder, name);
  writeRecords(at('records.csv'), ROWS, { unique: false });
  writeRecords(at('names.csv'), ROWS, { unique: true });
  writeAddresses(at('addresses.csv'), ROWS / 10, { unique: 1 });
  writeAddresses(at('fifth.csv'), ROWS / 10, { unique: 5 });
  writeUnknownNames(at('unknown.csv'), ROWS / 100);
  writeAnswers(at('codes.csv'), at('answers.csv'));
  const others = installOthers(folder, OTHERS);
  const ways = [
    [
      'haicap reconcile, by code',
      haicap(at('records.csv'), at('haicap.csv'), BY_CODE),
      'haicap.csv',
    ],
    ...others.map(([name, script]) => [
      name,
      [program(script), folder, at('records.csv'), at('answers.csv'), at(`${script}.csv`)],
      `${script}.csv`,
    ]),
  ];
  await mustAgree(ways, folder);
  const megabytes = Math.round(statSync(at('records.csv')).size / 1e6);
  compare(
    `Reconciling ${ROWS.toLocaleString('en')} × 10 (${megabytes} MB) by code; outputs agree`,
    [
      ...ways.map(([name, args]) => [name, args]),
      ['a copy of the bytes', [program('copy'), at('records.csv'), at('copy.csv')]],
      ['haicap reconcile, by names', haicap(at('names.csv'), at('named.csv'), BY_NAME)],
    ],
    3,
  );
  const addresses = ROWS / 10;
  compare(
    `Reconciling ${addresses.toLocaleString('en')} addresses`,
    [
      ['no two alike', haicap(at('addresses.csv'), at('addressed.csv'), []), addresses],
      ['one in five alone', haicap(at('fifth.csv'), at('addressed.csv'), []), addresses],
    ],
    3,
  );
  const names = ROWS / 100;
  compare(
    `Proposing wards for ${names.toLocaleString('en')} names that nobody knows`,
    [
      ['with their provinces', haicap(at('unknown.csv'), at('proposed.csv'), []), names],
      ['alone', haicap(at('unknown.csv'), at('proposed.csv'), without('Huyện', 'Tỉnh')), names],
    ],
    3,
  );
}

/** What haicap answers to each old code, for the others to join with. */
function writeAnswers(codes, answers) {
  const units = communesOn(loadRegister(), '2025-06-30');
  writeFileSync(codes, `Mã xã\n${units.map(({ code }) => code).join('\n')}\n`);
  const { status, stderr } = spawnSync(process.execPath, haicap(codes, answers, []), {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

const OTHERS = [
  ['DuckDB, joining', 'duckdb', '@duckdb/node-api'],
  ['csv-parse and csv-stringify', 'csv', 'csv-stringify'],
];

async function mustAgree(ways, folder) {
  const digests = [];
  for (const [name, args, out] of ways) {
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${name} ended in ${status}: ${stderr}`);
    digests.push([name, await digestOf(join(folder, out))]);
  }
  const [[first, expected]] = digests;
  for (const [name, digest] of digests)
    if (digest !== expected) throw new Error(`${name} gives other rows than ${first}`);
}

/** Of the cells, whatever the quotes around them and the breaks behind them. */
async function digestOf(path) {
  const hash = createHash('sha256');
  for await (const row of createReadStream(path).pipe(parse({ bom: true })))
    hash.update(`${row.join('\x1f')}\x1e`);
  return hash.digest('hex');
}
