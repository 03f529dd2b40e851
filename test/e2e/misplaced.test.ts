import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';

interface Reconciled {
  readonly questions: readonly { readonly candidates: readonly { readonly code: string }[] }[];
  readonly findings: readonly { readonly code: string; readonly message: string }[];
}

function reconciled(rows: readonly string[]): Reconciled {
  const desk = new Desk();
  desk.put('ho.csv', `${['Xã,Huyện,Tỉnh', ...rows].join('\n')}\n`);
  return desk.json<Reconciled>('reconcile', 'ho.csv', '--out', 'moi.csv');
}

test('the ward of the name and the district stands first where only the province is another, and that is said', () => {
  const { questions, findings } = reconciled([
    'Xã Hòa Bình,Huyện Thường Tín,Tỉnh Hải Dương',
    'Xã Cổ Bi,Huyện Gia Lâm,Tỉnh Hải Dương',
  ]);
  // Hòa Bình of Thường Tín is in Thường Tín now, Cổ Bi of Gia Lâm in three wards.
  expect(questions.map(({ candidates }) => candidates[0]?.code)).toEqual(['10183', '00136']);
  const told = findings.filter(({ code }) => code === 'row-misplaced');
  expect(told.map(({ message }) => message)).toEqual([
    expect.stringMatching(/Xã Hòa Bình, Huyện Thường Tín, Thành phố Hà Nội/),
    expect.stringMatching(/Xã Cổ Bi, Huyện Gia Lâm, Thành phố Hà Nội/),
  ]);
});

test('other wards outside the province that a row states come last', () => {
  // Wards of that name are in the district of another province, and like names in the province stated.
  const { questions, findings } = reconciled(['Xã Hòa Bìnhh,Huyện Thường Tín,Tỉnh Hải Dương']);
  const codes = questions[0]?.candidates.map(({ code }) => code) ?? [];
  expect(codes[0]).not.toBe('10183');
  expect(findings.map(({ code }) => code)).toContain('row-ward-unknown');
});
