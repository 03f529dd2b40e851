import { expect, test } from 'vitest';
import { Desk, type Outcome } from '../support/cli.js';

/** A list of so many rows that commands which are started together meet; one row is set aside. */
function list(word: string): string {
  const rows = Array.from({ length: 800 }, (_, i) => `1.${100_000 + i},${word} thủ tục số ${i}`);
  return `Mã TTHC,Tên TTHC\n${rows.join('\n')}\n1.1.5,B\n`;
}

function stocked(): Desk {
  const desk = new Desk();
  for (const word of ['Cũ', 'Mới', 'Hai', 'Ba']) desk.put(`${word}.csv`, list(word));
  desk.run('import', 'procedures', 'Cũ.csv');
  desk.run('import', 'procedures', 'Mới.csv');
  return desk;
}

interface Doctor {
  readonly damages: readonly object[];
  readonly revisions: number;
}

const IMPORT = ['import', 'procedures', 'Hai.csv'];
const FORGET = ['forget', '--before', '2099-01-01', '--allow-removals'];

/** Where the other reads at that very moment, `forget` says that it is to be run again to clear the file. */
function isHindered({ status, stderr }: Outcome): boolean {
  return status === 3 && stderr.includes('chạy lại đúng lệnh này');
}

/** Commands that are started together, how they end, and how many revisions there are then. */
test.each([
  ['two imports', IMPORT, ['import', 'procedures', 'Ba.csv'], [1, 1], 4],
  ['an import and an export', IMPORT, ['export', 'procedures', '--to', 'out'], [1, 0], 3],
  ['an import and a repair', IMPORT, ['doctor', '--repair'], [1, 0], 3],
  ['an import and a backup', IMPORT, ['backup', 'copy.db'], [1, 0], 3],
  ['an import and an order to forget', IMPORT, FORGET, [1, 0], 3],
  ['an import and a return', IMPORT, ['restore', '@1', '--allow-removals'], [1, 0], 4],
  ['two orders to forget', FORGET, FORGET, [0, 0], 2],
])('%s at once: both are done whole', async (_, one, other, statuses, revisions) => {
  const desk = stocked();
  const ends = await Promise.all([desk.start(...one), desk.start(...other)]);
  const last = [one, other].map((args, i) => {
    const end = ends[i];
    return end === undefined || isHindered(end) ? desk.run(...args) : end;
  });
  expect(last.map(({ status, stderr }) => [status, stderr])).toEqual(
    statuses.map((status) => [status, '']),
  );
  expect(desk.json<Doctor>('doctor')).toMatchObject({ damages: [], revisions });
  expect([...desk.leftovers(), ...desk.journals()]).toEqual([]);
});

test('two first imports make one workspace of both', async () => {
  const desk = new Desk();
  for (const word of ['Hai', 'Ba']) desk.put(`${word}.csv`, list(word));
  await Promise.all([desk.start(...IMPORT), desk.start('import', 'procedures', 'Ba.csv')]);
  expect(desk.json<Doctor>('doctor')).toMatchObject({ damages: [], revisions: 2 });
});

const outcomes = (ends: readonly Outcome[]) => ends.map(({ status }) => status).sort();

test('two outputs under one name: the second is told that the first is there', async () => {
  const desk = new Desk();
  desk.put('một.csv', `Mã xã\n${'00637\n00001\n'.repeat(2000)}`);
  desk.put('hai.csv', `Mã xã\n${'00001\n'.repeat(4000)}`);
  const args = (name: string) => ['reconcile', name, '--out', 'kết quả.csv'];
  const ends = await Promise.all([desk.start(...args('một.csv')), desk.start(...args('hai.csv'))]);
  expect(outcomes(ends)).toEqual([0, 2]);
  const [winner] = ends.flatMap(({ status }, i) =>
    status === 0 ? [['một.csv', 'hai.csv'][i]] : [],
  );
  const written = desk.read('kết quả.csv');
  desk.run('reconcile', winner ?? '', '--out', 'một mình.csv');
  expect(written).toBe(desk.read('một mình.csv'));
  expect(ends.find(({ status }) => status === 2)?.stderr).toMatch(
    /kết quả\.csv.*không bị ghi đè|đã có/,
  );
  expect(desk.leftovers()).toEqual([]);
});
