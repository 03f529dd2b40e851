import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LIST_EDITS } from '../../../../test/fuzz/list-edits.js';
import { ProcedureList } from '../../../../test/fuzz/procedure-list.js';
import { Random } from '../../../../test/fuzz/random.js';
import { csvOf, workbookOf } from '../../../../test/support/datasets/lists.js';
import { temporaryFolder } from '../../../../test/support/files.js';
import { fitsCell } from '../../../lib/tables/index.js';
import type { ReadOptions } from '../options.js';
import { type ReadDataset, readDataset } from './dataset.js';
import type { Beside } from './judged.js';

const OPTIONS: ReadOptions = {
  columns: [],
  sheets: [],
  hidden: 'skip',
  struck: 'skip',
  repairs: () => true,
  severities: {},
  ignore: [],
  asOf: '2026-11-01',
};

const read = (path: string, options: ReadOptions, beside: Beside) =>
  readDataset('procedures', [path], options, () => {}, beside);

/** What a comparison takes from a side. */
function seen({ kind, tables, accounts, accepted, keyed, rejected, ...read }: ReadDataset) {
  return {
    fields: kind.fields.map(({ field }) => field),
    columns: tables.map(({ matching }) => [...matching.byField]),
    accounts: accounts.map(({ account }) => account),
    accepted: accepted.map(recordSeen),
    keyed: keyed.map(recordSeen),
    rejected: rejected.map(({ row, reasons }) => [row.number, reasons]),
    rows: read.rows,
    acceptedRows: read.acceptedRows,
    findings: [...read.findings],
    ignored: read.ignored,
  };
}

function recordSeen({ key, fields, origin }: ReadDataset['keyed'][number]) {
  return { key, fields, row: origin.row.number, around: [...(origin.around ?? [])] };
}

/** Reads two files, the second with and without knowing the first; gives how many of its rows were known. */
async function judged(
  [before, after]: readonly [string | Uint8Array, string | Uint8Array],
  options: Partial<ReadOptions> = {},
): Promise<number> {
  const folder = temporaryFolder();
  const ending = typeof before === 'string' ? 'csv' : 'xlsx';
  const [old, next] = [join(folder, `a.${ending}`), join(folder, `b.${ending}`)];
  writeFileSync(old, before);
  writeFileSync(next, after);
  const all = { ...OPTIONS, ...options };
  const first = await read(old, all, { untold: true });
  const slow = await read(next, all, { untold: true });
  const quick = await read(next, all, { untold: true, known: first.knownRows() });
  expect(seen(quick)).toEqual(seen(slow));
  const fields = new Set(first.keyed.map((record) => record.fields));
  return quick.keyed.filter((record) => fields.has(record.fields)).length;
}

const HEADER = ['Mã TTHC', 'Tên TTHC', 'Cấp thực hiện', 'Ngày có hiệu lực', 'Phí'];
const ROWS = [
  ['1.900201', 'Cấp phép A', 'Cấp xã', '13/02/2025', '25.000 đồng'],
  ['1.900202', 'Cấp phép B', 'Cấp tỉnh', '14/03/2025', 'Không'],
  ['1.900203', 'Cấp phép C', 'Cấp tỉnh', '', '50000'],
];
const csv = (rows: readonly (readonly string[])[], header = HEADER) => csvOf([header, ...rows]);

test.each<[string, number, string, string]>([
  ['all of them come again', 3, csv(ROWS), csv(ROWS)],
  ['in another order', 3, csv(ROWS), csv([...ROWS].reverse())],
  ['one has another cell', 2, csv(ROWS), csv(ROWS).replace('25.000', '26.000')],
  ['one has no longer the key', 2, csv(ROWS), csv(ROWS).replace('1.900202', '')],
  ['one stands twice now', 4, csv(ROWS), csv([...ROWS, ...ROWS.slice(0, 1)])],
  ['one stood twice', 3, csv([...ROWS, ...ROWS.slice(0, 1)]), csv(ROWS)],
  [
    'a name stands under another code, too',
    3,
    csv(ROWS),
    csv([...ROWS, ['1.900209', 'Cấp phép A', 'Cấp xã', '', '']]),
  ],
  [
    'one was told something of',
    3,
    csv([...ROWS, ['1.9002O4', 'Cấp phép D', 'Cấp xã', '', '']]),
    csv([...ROWS, ['1.9002O4', 'Cấp phép D', 'Cấp xã', '', '']]),
  ],
  ['one ends earlier', 2, csv(ROWS), csv(ROWS).replace('Cấp tỉnh,,50000', 'Cấp tỉnh')],
])('rows of a list that was read are known: %s', async (_case, known, before, after) => {
  expect(await judged([before, after])).toBe(known);
});

test.each<[string, string]>([
  [
    'columns in another order',
    csv(
      ROWS.map((row) => [...row].reverse()),
      [...HEADER].reverse(),
    ),
  ],
  ['a header that states a unit', csv(ROWS, [...HEADER.slice(0, 4), 'Phí (nghìn đồng)'])],
  [
    'a column more',
    csv(
      ROWS.map((row) => [...row, 'x']),
      [...HEADER, 'Ghi chú'],
    ),
  ],
  ['a line above that speaks of all rows', `Lĩnh vực:,Hộ tịch\n\n${csv(ROWS)}`],
  ['days with the month first', csv(ROWS).replace('14/03/2025', '03/14/2025')],
])('rows that are read otherwise are no known ones: %s', async (_case, after) => {
  expect(await judged([csv(ROWS), after])).toBe(0);
  await judged([after, csv(ROWS)]);
});

test('sections count: a row under another title is another', async () => {
  const [first = [], second = [], third = []] = ROWS;
  const lines = (title: string) => csv([first, [title], second, third]);
  const known = await judged([lines('LĨNH VỰC HỘ TỊCH'), lines('LĨNH VỰC ĐẤT ĐAI')]);
  expect(known).toBe(1);
  expect(await judged([lines('LĨNH VỰC HỘ TỊCH'), lines('LĨNH VỰC HỘ TỊCH')])).toBe(3);
});

test('repairs that are turned off or ignored are told of each row', async () => {
  const repairs: ReadOptions['repairs'] = (name) => name !== 'read-amount';
  expect(await judged([csv(ROWS), csv(ROWS)], { repairs })).toBe(0);
  const ignore = [{ code: 'read-amount', reason: 'thử' }] as const;
  expect(await judged([csv(ROWS), csv(ROWS)], { ignore })).toBe(0);
});

test('cells of workbooks are known with their formats', async () => {
  const sheet = workbookOf([HEADER, ...ROWS, ['1.900204', 'Cấp phép D', 'Cấp xã', 45_000, 25_000]]);
  const text = workbookOf([
    HEADER,
    ...ROWS,
    ['1.900204', 'Cấp phép D', 'Cấp xã', '45000', '25000'],
  ]);
  expect(await judged([sheet, sheet])).toBe(4);
  expect(await judged([sheet, text])).toBe(3);
});

test('whatever is done to a list, what is read of it is the same', async () => {
  const edits = Object.values(LIST_EDITS);
  let known = 0;
  for (let seed = 0; seed < 25; seed += 1) {
    const random = new Random(seed);
    const list = new ProcedureList(random);
    for (let count = random.below(3); count > 0; count -= 1) random.pick(edits)(list, random);
    const before = list.texts();
    for (let count = random.below(3); count > 0; count -= 1) random.pick(edits)(list, random);
    if (random.chance(0.5)) list.rows.splice(random.below(list.rows.length), 1);
    if (random.chance(0.3)) list.rows.push(random.pick(list.rows));
    const after = list.texts();
    known += await judged([csvOf(before), csvOf(after)]);
    const isShort = [...before, ...after].flat().every(fitsCell);
    if (seed % 5 === 0 && isShort) known += await judged([workbookOf(before), workbookOf(after)]);
  }
  expect(known).toBeGreaterThan(100);
}, 60_000);
