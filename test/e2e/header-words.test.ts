import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';

interface Result {
  readonly summary: { readonly accepted: number };
  readonly findings: readonly {
    readonly code: string;
    readonly cell?: string;
    readonly fix?: { readonly from: string; readonly to: string };
  }[];
}

interface Shown {
  readonly fields: Readonly<Record<string, unknown>>;
}

const HEADER = [
  'TT (1)',
  '"Mã TTHC\n(theo CSDL quốc gia)"',
  'Tên TTHC (*)',
  '"Thời hạn giải quyết\n(ngày làm việc)"',
  'Phí - ĐVT: nghìn đồng',
].join(',');

function desk(...rows: string[]): Desk {
  const made = new Desk();
  made.put('a.csv', [HEADER, ...rows, ''].join('\n'));
  return made;
}

test('the unit of a header is the unit of its numbers, and each is told', () => {
  const here = desk('1,1.005160,Cấp thẻ,5,75', '2,1.005161,Đổi thẻ,3 ngày làm việc,Không');
  const { status, findings } = here.json<Result>('import', 'procedures', 'a.csv');
  expect(status).toBe(0);
  const taken = findings.filter(({ code }) => code === 'take-unit-from-header');
  expect(taken.map(({ cell, fix }) => [cell, fix?.from, fix?.to])).toEqual([
    ['D4', '5', '5 ngày làm việc'],
    ['E4', '75', '75 nghìn đồng'],
  ]);
  expect(findings.filter(({ code }) => code.startsWith('column-'))).toEqual([]);
  const { fields } = here.json<Shown>('show', '@latest', '1.005160');
  expect(fields).toMatchObject({
    timeLimit: { value: 5, unit: 'working-day' },
    fees: [{ amount: 75000, currency: 'VND' }],
  });
});

test('a cell that states another unit keeps it and is told', () => {
  const here = desk('1,1.005160,Cấp thẻ,16 giờ,75.000 đồng', '2,1.005161,Đổi thẻ,2,5 USD');
  const { findings } = here.json<Result>('validate', 'procedures', 'a.csv');
  const differing = findings.filter(({ code }) => code === 'header-unit-differs');
  expect(differing.map(({ cell }) => cell)).toEqual(['D4', 'E4', 'E5']);
});

test('the repair can be switched off: a bare number stays one', () => {
  const here = desk('1,1.005160,Cấp thẻ,5,75');
  here.put('haicap.config.json', JSON.stringify({ repairs: { 'take-unit-from-header': false } }));
  here.json('import', 'procedures', 'a.csv');
  const { fields } = here.json<Shown>('show', '@latest', '1.005160');
  expect(fields).toMatchObject({ timeLimit: { value: 5 }, fees: [{ amount: 75 }] });
});

test('a conversion table headed in English has all its columns', () => {
  const here = new Desk();
  const header = 'ward_code_old,Old ward name,old_district_name,Ward code (new),new_ward_name';
  here.put('c.csv', `${header}\n00637,Phường Phú Đô,Quận Nam Từ Liêm,00592,Phường Từ Liêm\n`);
  const { findings } = here.json<Result>('validate', 'crosswalk', 'c.csv');
  expect(findings.filter(({ code }) => code.startsWith('column-'))).toEqual([]);
});

test.each(['Mã TTHC:,Tên TTHC,Phí', 'Mã TTHC:,Tên TTHC:,Phí:'])(
  'the header %s is one',
  (header) => {
    const here = new Desk();
    here.put('dau-hai-cham.csv', `${header}\n1.000080,Cấp thẻ,5.000\n1.000081,Đổi thẻ,6.000\n`);
    const found = here.json<{ summary: { accepted: number } }>(
      'validate',
      'procedures',
      'dau-hai-cham.csv',
    );
    expect(found).toMatchObject({ status: 0, summary: { accepted: 2 } });
  },
);
