import { describe, expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { bytesOf, number, text, workbookOf } from '../support/documents/workbooks.js';

interface Found {
  readonly summary: { readonly accepted?: number; readonly rejected?: number };
  readonly findings: readonly {
    readonly code: string;
    readonly column?: string;
    readonly row?: number;
    readonly message: string;
    readonly fix?: { readonly to: string };
  }[];
}

const desk = new Desk();

/** A list whose procedures begin to hold on these days. */
function list(name: string, ...days: readonly string[]): string {
  const rows = days.map((day, index) => `1.00008${index},Cấp thẻ ${index},${day}`);
  return desk.put(name, `Mã TTHC,Tên TTHC,Ngày có hiệu lực\n${rows.join('\n')}\n`);
}

const told = ({ findings }: Found, code: string) => findings.filter((one) => one.code === code);

/** The dates that were read, in the order of the rows. */
const read = (found: Found) => told(found, 'read-date').map(({ fix }) => fix?.to);

describe('a column with the month first', () => {
  const files = list('my.csv', '07/01/2025', '08/15/2025', '2025-09-01');

  test('is told once, none of it is stored, every row is accepted', () => {
    const found = desk.json<Found>('validate', 'procedures', files);
    expect(found).toMatchObject({ status: 1, summary: { accepted: 3, rejected: 0 } });
    expect(told(found, 'dates-month-first')).toMatchObject([{ column: 'Ngày có hiệu lực' }]);
    expect(told(found, 'dates-month-first')[0]?.message).toMatch(/08\/15\/2025.*3 ô/);
    expect(read(found)).toEqual([]);
  });

  test('is read in the order that a person says', () => {
    const found = desk.json<Found>('validate', 'procedures', files, '--date-order', 'month-first');
    expect(found.status).toBe(0);
    expect(read(found)).toEqual(['2025-07-01', '2025-08-15']);
    const other = desk.json<Found>('validate', 'procedures', files, '--date-order', 'day-first');
    expect(told(other, 'schema-violation').map(({ row }) => row)).toEqual([3]);
    expect(read(other)).toEqual(['2025-01-07']);
  });

  test('changes nothing that is stored', () => {
    desk.json('import', 'procedures', list('nay.csv', '07/01/2025', '15/08/2025', '01/09/2025'));
    desk.json('import', 'procedures', files);
    desk.run('export', 'procedures', '--to', 'ra');
    expect(desk.read('ra/procedures.ndjson').match(/"validFrom":"[^"]*"/g)).toEqual(
      ['2025-01-07', '2025-08-15', '2025-09-01'].map((day) => `"validFrom":"${day}"`),
    );
  });
});

test('a column of both orders contradicts itself', () => {
  const found = desk.json<Found>(
    'validate',
    'procedures',
    list('ghep.csv', '15.08.2025', '08-15-2025', '07/01/2025'),
  );
  expect(told(found, 'dates-contradictory')).toHaveLength(1);
  expect(read(found)).toEqual([]);
});

test('a column with the day first is read as before', () => {
  const found = desk.json<Found>(
    'validate',
    'procedures',
    list('ta.csv', '07/01/2025', '15/08/25'),
  );
  expect(read(found)).toEqual(['2025-01-07', '2025-08-15']);
  expect(found.status).toBe(0);
});

test('dates that a spreadsheet may have turned round are told', () => {
  const rows = [
    ['Mã TTHC', 'Tên TTHC', 'Ngày có hiệu lực'].map(text),
    [text('1.000080'), text('Cấp thẻ'), number(45_664, 'dd/mm/yyyy')],
    ['1.000081', 'Đổi thẻ', '15/08/2025'].map(text),
  ];
  desk.put('dao.xlsx', bytesOf(workbookOf({ 'Danh sách': rows })));
  const found = desk.json<Found>('validate', 'procedures', 'dao.xlsx');
  expect(told(found, 'dates-converted')).toMatchObject([{ column: 'Ngày có hiệu lực' }]);
  expect(found.summary).toMatchObject({ accepted: 2 });
});

describe('dates of either order beside others with the month first', () => {
  const header = ['Mã TTHC', 'Tên TTHC', 'Ngày có hiệu lực', 'Ngày hết hiệu lực'].map(text);
  const row = (code: string, ...days: readonly string[]) =>
    [code, `Cấp ${code}`, ...days].map(text);

  test('are left out in the next column and on the next sheet', () => {
    const sheets = {
      Một: [header, row('1.000080', '08/15/2025', '07/01/2026'), row('1.000081', '07/01/2025', '')],
      Hai: [header, row('1.000082', '07/02/2025', '25/12/2026')],
    };
    desk.put('hai-trang.xlsx', bytesOf(workbookOf(sheets)));
    const found = desk.json<Found>('validate', 'procedures', 'hai-trang.xlsx');
    expect(told(found, 'dates-month-first')).toMatchObject([{ column: 'Ngày có hiệu lực' }]);
    expect(told(found, 'dates-doubtful')).toMatchObject([
      { column: 'Ngày hết hiệu lực', sheet: 'Một' },
      { column: 'Ngày có hiệu lực', sheet: 'Hai' },
    ]);
    expect(read(found)).toEqual(['2026-12-25']);
    const said = desk.json<Found>(
      'validate',
      'procedures',
      'hai-trang.xlsx',
      '--date-order',
      'month-first',
    );
    expect(told(said, 'dates-doubtful')).toEqual([]);
  });

  test('are read where nothing else of the file has the month first', () => {
    const sheets = { Một: [header, row('1.000080', '15/08/2025', '07/01/2026')] };
    desk.put('mot-trang.xlsx', bytesOf(workbookOf(sheets)));
    const found = desk.json<Found>('validate', 'procedures', 'mot-trang.xlsx');
    expect(read(found)).toEqual(['2025-08-15', '2026-01-07']);
  });
});

test.each([
  ['dates-short-year', ['24-03-01', '24-11-19', '23-12-05']],
  ['dates-day-after-year', ['2024-03-01', '2024-19-03', '2024-04-05']],
])('a column whose year may stand elsewhere is told (%s), none of it is stored', (code, days) => {
  const file = list('nam.csv', ...days);
  const found = desk.json<Found>('validate', 'procedures', file);
  expect(found).toMatchObject({ status: 1, summary: { accepted: 3, rejected: 0 } });
  expect(told(found, code)).toMatchObject([{ column: 'Ngày có hiệu lực' }]);
  expect(read(found)).toEqual([]);
  const said = desk.json<Found>('validate', 'procedures', file, '--date-order', 'day-first');
  expect(told(said, code)).toEqual([]);
});

test('dates that end with years of two digits are read as they always were', () => {
  const found = desk.json<Found>(
    'validate',
    'procedures',
    list('ngan.csv', '01/03/24', '19/11/24'),
  );
  expect(found.status).toBe(0);
  expect(read(found)).toEqual(['2024-03-01', '2024-11-19']);
});
