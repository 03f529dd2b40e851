import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LIST_EDITS } from '../../../../test/fuzz/list-edits.js';
import { ProcedureList } from '../../../../test/fuzz/procedure-list.js';
import { Random } from '../../../../test/fuzz/random.js';
import { csvOf, workbookOf } from '../../../../test/support/datasets/lists.js';
import { temporaryFolder } from '../../../../test/support/files.js';
import { countFindings } from '../../findings/index.js';
import type { ReadOptions } from '../options.js';
import { type ReadDataset, readDataset } from './dataset.js';
import type { Beside } from './judged.js';

const OPTIONS: ReadOptions = {
  columns: [],
  sheets: [],
  hidden: 'skip',
  struck: 'skip',
  repairs: () => true,
  severities: { 'read-amount': 'warning' },
  ignore: [{ code: 'read-date', reason: 'thử' }],
  asOf: '2026-11-01',
};

/** Anything that stands beside has all rows read before any is checked: the slow way, by which the other is judged. */
const SLOWLY: Beside = { untold: false };

async function seen(kind: string, path: string, beside: Beside) {
  const read = await readDataset(kind, [path], OPTIONS, () => {}, beside);
  const { accounts, findings, ignored, accepted, keyed, rejected } = read;
  return {
    accounts: accounts.map(({ account }) => account),
    counts: [read.rows, read.acceptedRows, read.repaired, countFindings(findings)],
    findings: [...findings],
    ignored,
    accepted: accepted.map(recordSeen),
    keyed: keyed.map(recordSeen),
    rejected: rejected.map(({ row, reasons, around }) => [row.number, reasons, [...around]]),
  };
}

function recordSeen({ key, fields, origin }: ReadDataset['keyed'][number]) {
  return { key, fields, row: origin.row.number, around: [...(origin.around ?? [])] };
}

/** Reads a file row by row, with and without keeping its records, and all at once; what comes of it has to be the same. */
async function judge(content: string | Uint8Array, kind = 'procedures', name = ''): Promise<void> {
  const usual = typeof content === 'string' ? 'a.csv' : 'a.xlsx';
  const path = join(temporaryFolder(), name || usual);
  writeFileSync(path, content);
  const outcome = (beside: Beside) =>
    seen(kind, path, beside).catch((error: Error) => error.message);
  const slow = await outcome(SLOWLY);
  expect(await outcome({})).toEqual(slow);
  expect(await outcome({ keep: true })).toEqual(slow);
}

test('a list is the same row by row as all at once, whatever is done to it', async () => {
  const edits = Object.values(LIST_EDITS);
  for (let seed = 0; seed < 30; seed += 1) {
    const random = new Random(seed);
    const list = new ProcedureList(random);
    for (let count = random.below(6); count > 0; count -= 1) random.pick(edits)(list, random);
    if (random.chance(0.3)) list.rows.push(random.pick(list.rows));
    await judge(seed % 5 === 0 ? workbookOf(list.texts()) : csvOf(list.texts()));
  }
}, 60_000);

const HEADER = [
  'Mã TTHC',
  'Tên TTHC',
  'Cấp thực hiện',
  'Số quyết định',
  'Hiệu lực từ',
  'Hiệu lực đến',
  'Phí',
];
const ROW = ['1.900201', 'Cấp phép A', 'Cấp xã', '1/QĐ-UBND', '01/01/2025', '01/01/2026', '25.000'];
const other = (place: number, text: string) => ROW.map((cell, at) => (at === place ? text : cell));

test.each<[string, readonly (readonly string[])[]]>([
  ['codes with suffixes', [ROW, other(0, '1.900201.000.00.00.H22'), other(0, '1.900202.H22')]],
  ['codes that others have', [ROW, ROW, other(1, 'Cấp phép B'), other(0, '1.900209')]],
  ['required cells that are empty', [ROW, other(0, ''), other(1, ''), other(3, '')]],
  ['days held against each other', [ROW, other(5, '01/01/2024'), other(4, 'ngày'), other(5, '')]],
  ['names that name another code', [ROW, other(1, 'Cấp phép theo 1.900277')]],
  ['errors and words for nothing', [ROW, other(2, '#N/A'), other(6, '-'), other(6, 'Không')]],
  ['sections', [ROW, ['LĨNH VỰC ĐẤT ĐAI'], other(0, '1.900202'), ['LĨNH VỰC HỘ TỊCH'], ROW]],
  ['letters in pieces', [ROW, other(1, 'Cấp phép A'.normalize('NFD')), other(1, '  Cấp  phép A')]],
])('so are lists with %s', async (_case, rows) => {
  await judge(csvOf([HEADER, ...rows]));
  await judge(csvOf([HEADER.slice(1), ...rows.map((row) => row.slice(1))]));
});

test('so are JSON lines, with nested values that are right and wrong', async () => {
  const lines = [
    { code: '1.900201', name: 'Cấp phép A', levels: ['commune'], fee: { amount: 25_000 } },
    { code: '1.900202', name: 'Cấp phép B', levels: ['commune'], fee: { amount: 25_000 } },
    { code: '1.900203', name: 'Cấp phép C', levels: ['none'], fee: { amount: 'x' } },
    { code: '1.900203', name: 'Cấp phép C', levels: ['none'], fee: { amount: 'x' } },
    { code: 1.900204, name: '  Cấp phép D', agencies: [' Sở Y tế', 'Sở Y tế'], fee: 25_000 },
    { name: 'Cấp phép E', 'Số quyết định': { number: '1/QĐ-UBND', date: '2025-01-01' } },
  ].map((record) => JSON.stringify(record));
  await judge(lines.join('\n'), 'procedures', 'a.jsonl');
  await judge(`[${lines.join(',')}]`, 'procedures', 'a.json');
});
