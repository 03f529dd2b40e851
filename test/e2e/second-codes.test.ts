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

test('a row with a second code is asked about with its unit, name or none; a name of another unit is not', () => {
  const desk = new Desk();
  const rows = ['06978,Xã Ba Chẽ', '06978,', '06978,Xã Vĩnh Thực', '23938,Xã Ia Mơ'];
  const lines = rows.map((row) => `${row},`);
  desk.put('ho.csv', `Mã xã mới,Xã mới,Ghi chú\n${lines.join('\n')}\n`);
  const asked = ['reconcile', 'ho.csv', '--vintage', 'after', '--out', 'ra.csv'];
  const found = desk.json<Found>(...asked);
  expect(placed(found)).toEqual([
    'row-code-second 2',
    'row-code-second 3',
    'row-code-unknown 4',
    'row-code-second 5',
  ]);
  expect(found.findings[0]?.message).toContain('06970');
});
