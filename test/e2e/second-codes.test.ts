import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';

interface Found {
  readonly findings: readonly {
    readonly code: string;
    readonly cell?: string;
    readonly row?: number;
    readonly message: string;
  }[];
}

/** What is found, by code and place. */
const placed = ({ findings }: Found) =>
  findings
    .filter(({ code }) => code.includes('code'))
    .map(({ code, cell, row }) => `${code} ${cell ?? row}`);

test('a list of today: a second code is a warning with both sources, another wrong code an error', () => {
  const desk = new Desk();
  const rows = ['06978,Xã Ba Chẽ', '23938,Xã Ia Mơ', '23938,Xã Ba Chẽ', '23737,Xã Ia Mơ'];
  desk.put('xa.csv', `Mã xã,Tên xã\n${rows.join('\n')}\n`);
  const found = desk.json<Found>(
    'wards',
    'check',
    'xa.csv',
    '--as-of',
    '2026-01-01',
    '--lang',
    'en',
  );
  expect(placed(found).toSorted()).toEqual([
    'ward-code-name-mismatch A4',
    'ward-code-second A2',
    'ward-code-second A3',
  ]);
  const told = found.findings.find(({ cell }) => cell === 'A3')?.message;
  expect(told).toMatch(/conversion table of 2025.*1027/);
});

test('a list of before: Ia Mơ bears 23938 itself', () => {
  const desk = new Desk();
  desk.put('cu.csv', 'Mã xã,Tên xã,Huyện\n23938,Xã Ia Mơ,Huyện Chư Prông\n');
  expect(placed(desk.json<Found>('wards', 'check', 'cu.csv', '--as-of', '2025-06-30'))).toEqual([]);
});

test('a second code that is looked up leads to its unit; what bore the code comes beside it', () => {
  const desk = new Desk();
  interface Lookup {
    readonly candidates: readonly {
      readonly code: string;
      readonly certain: boolean;
      readonly reasons: readonly string[];
    }[];
  }
  const look = (...asked: string[]) => desk.json<Lookup>('wards', 'lookup', ...asked).candidates;
  expect(look('06978')).toMatchObject([{ code: '06970', certain: true, reasons: ['second-code'] }]);
  expect(look('23938').map(({ code, certain }) => [code, certain])).toEqual([
    ['23938', false],
    ['23737', false],
  ]);
  expect(look('23938', '--as-of', '2026-01-01')[0]).toMatchObject({ code: '23737', certain: true });
  expect(look('06978', '--as-of', '2025-06-30')[0]).toMatchObject({ certain: false });
});

test('a row with a second code is settled beside its unit’s name, and told; alone or beside another it is asked', () => {
  const desk = new Desk();
  const rows = ['06978,Xã Ba Chẽ', '06978,', '06978,Xã Vĩnh Thực', '23938,Xã Ia Mơ'];
  const lines = rows.map((row) => `${row},`);
  desk.put('ho.csv', `Mã xã mới,Xã mới,Ghi chú\n${lines.join('\n')}\n`);
  const found = desk.json<Found>('reconcile', 'ho.csv', '--vintage', 'after', '--out', 'ra.csv');
  expect(placed(found)).toEqual([
    'code-second-read undefined',
    'code-second-read undefined',
    'row-code-second 3',
  ]);
  expect(found.findings.find(({ row }) => row === 4)?.message).toMatch(/06970.*06757/);
  const settled = desk.read('ra.csv').split('\n').slice(1, 5);
  expect(settled.map((line) => line.split(',').slice(3, 5).join())).toEqual([
    'already-current,06970',
    'unknown,',
    'ambiguous,',
    'already-current,23737',
  ]);
  const [asked] = desk.read('ra.questions.csv').split('\n').slice(1);
  expect(asked).toContain('code-second');
});

test('a second code is traced as what it is', () => {
  const desk = new Desk();
  expect(desk.json('wards', 'trace', '06978')).toMatchObject({
    unit: { code: '06970' },
    secondCode: { code: '06978', writer: 'some-lists', giver: 'letter-1027' },
  });
  expect(desk.run('wards', 'trace', '06978', '--lang', 'en').stdout).toContain('is a second code');
});
