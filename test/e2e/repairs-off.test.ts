import { expect, test } from 'vitest';
import {
  catalogue,
  isRepairName,
  REPAIR_NAMES,
  type RepairName,
} from '../../src/core/findings/index.js';
import { Desk } from '../support/cli.js';
import { bytesOf } from '../support/datasets/examples.js';
import type { Validation } from '../support/datasets/lists.js';

/** The example of a repair, imported with the repair and without it. */
function withAndWithout(repair: RepairName) {
  const { kind = '', files } = catalogue[repair].example;
  const runs: { read: Validation; records: unknown }[] = [];
  for (const config of [{}, { repairs: { [repair]: false } }]) {
    const desk = new Desk();
    for (const file of files) desk.put(file.name, bytesOf(file));
    desk.put('haicap.config.json', JSON.stringify(config));
    const names = files.map(({ name }) => name);
    const read = desk.json<Validation>('import', kind, ...names);
    desk.run('export', kind, '--to', 'out');
    runs.push({ read, records: JSON.parse(desk.read(`out/${kind}.json`)) });
  }
  const [made, left] = runs;
  if (made === undefined || left === undefined) throw new Error('two runs');
  return { made, left };
}

/** Repairs without which the reader of the field, or another repair, makes the same value of the text. */
const READ_ALL_THE_SAME: readonly RepairName[] = [
  'join-lines',
  'match-vocabulary',
  'read-amount',
  'read-time-limit',
];

test.each(REPAIR_NAMES)('%s turned off leaves the text and invents no fault', (repair) => {
  const { made, left } = withAndWithout(repair);
  const codes = ({ findings }: Validation) =>
    findings.map(({ code }) => code).filter((code) => !isRepairName(code));
  expect(codes(left.read).toSorted()).toEqual([...codes(made.read), 'repair-off'].toSorted());
  expect(left.read.findings.map(({ code }) => code)).not.toContain(repair);
  expect(left.read.summary).toMatchObject({
    accepted: made.read.summary.accepted,
    rejected: made.read.summary.rejected,
  });
  if (READ_ALL_THE_SAME.includes(repair)) expect(left.records).toEqual(made.records);
  else expect(left.records).not.toEqual(made.records);
});

test('with every repair off, a list keeps its texts and its rows', () => {
  const desk = new Desk();
  desk.put(
    'a.csv',
    [
      'Mã TTHC,Tên TTHC,Ngày có hiệu lực,Cơ quan phối hợp',
      '1.00008,Cấp  lại thẻ,01/07/2025,-',
      '1.000094,Gia hạn thẻ,2025-07-01,Sở A',
    ].join('\n'),
  );
  const repairs = Object.fromEntries(REPAIR_NAMES.map((name) => [name, false]));
  desk.put('haicap.config.json', JSON.stringify({ repairs }));
  const read = desk.json<Validation>('import', 'procedures', 'a.csv');
  expect(read.summary).toMatchObject({ accepted: 2, rejected: 0, repaired: 0 });
  expect(new Set(read.findings.map(({ code }) => code))).toEqual(new Set(['repair-off']));
  desk.run('export', 'procedures', '--to', 'out');
  const [first] = JSON.parse(desk.read('out/procedures.json'));
  expect(first).toMatchObject({
    code: '1.00008',
    name: 'Cấp  lại thẻ',
    validFrom: '01/07/2025',
  });
});
