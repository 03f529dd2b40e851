import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';

interface Reconciled {
  readonly summary: { readonly byStatus: Readonly<Record<string, number>> };
  readonly questions: readonly { readonly candidates: readonly { readonly code: string }[] }[];
}

function reconciled(rows: readonly string[], ...args: string[]) {
  const desk = new Desk();
  desk.put('ho.csv', `${['Xã,Huyện,Tỉnh', ...rows].join('\n')}\n`);
  const report = desk.json<Reconciled>('reconcile', 'ho.csv', '--out', 'moi.csv', ...args);
  return { report, text: desk.read('moi.csv') };
}

const LOCATED = 'Xã Đức La,Huyện Đức Thọ,Tỉnh Hà Tĩnh';

test('a former name settles from the strength on that is asked for, and is offered below it', () => {
  const { report } = reconciled([LOCATED]);
  expect(report.questions[0]?.candidates.map(({ code }) => code)).toContain('18262');
  const { report: settled, text } = reconciled([LOCATED], '--former', 'located');
  expect(settled.questions).toEqual([]);
  expect(text).toMatch(/18262.*tên cũ “Xã Đức La”.*mức một nguồn và đúng vị trí.*khoản/);
});

test('former districts and former codes lead to the wards of today', () => {
  const { text } = reconciled([
    'P. Thảo Điền,Quận 2,TP HCM',
    'Xã Kỳ Thượng,Huyện Hoành Bồ,Quảng Ninh',
  ]);
  expect(text.split('\n').filter((line) => line.includes('haicap_') || line === '').length).toBe(2);
  const desk = new Desk();
  desk.put('ma.csv', 'STT,Mã xã\n1,00010\n2,00142\n');
  const { questions } = desk.json<Reconciled>('reconcile', 'ma.csv', '--out', 'moi.csv');
  // The second is known by one source and its place alone.
  expect(desk.read('moi.csv')).toContain('00010,merged,00004');
  expect(questions).toHaveLength(1);
});

test.each([
  ['wards', 'list'],
  ['wards', 'trace', '10597'],
  ['wards', 'lookup', 'Xã Kênh Giang'],
])('before the first list nothing is answered: %s %s', (...command) => {
  const desk = new Desk();
  const { status, stderr } = desk.run(...command, '--as-of', '2015-08-30');
  expect(status).toBe(2);
  expect(stderr).toContain('2015-08-31');
});

test('a unit of before is found on its day, and followed to what has its land', () => {
  const desk = new Desk();
  const { candidates } = desk.json<{ candidates: { code: string; certain: boolean }[] }>(
    ...['wards', 'lookup', 'Xã Quảng Cư, Thị xã Sầm Sơn', '--as-of', '2016-01-01'],
  );
  expect(candidates[0]).toMatchObject({ code: '14839', certain: true });
  const { successors } = desk.json<{ successors: { code: string; step: number }[] }>(
    ...['wards', 'trace', '00010', '--as-of', '2020-01-01'],
  );
  expect(successors.map(({ code, step }) => [code, step])).toEqual([
    ['00004', 1],
    ['00004', 2],
  ]);
});
