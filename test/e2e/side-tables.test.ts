import { describe, expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { bytesOf, text, workbookOf } from '../support/documents/workbooks.js';

type Rows = readonly (readonly string[])[];

interface Report {
  readonly revision?: number;
  readonly inputs: readonly {
    readonly columns?: string;
    readonly account: { readonly data: number };
  }[];
  readonly summary: { readonly accepted: number; readonly rejected: number };
  readonly findings: readonly {
    readonly code: string;
    readonly cell?: string;
    readonly row?: number;
    readonly message: string;
  }[];
}

const HEADER = ['Mã TTHC', 'Tên thủ tục', 'Lĩnh vực'];
const LEFT = [
  ['1.003010', 'Cấp bản sao sổ gốc', 'Hộ tịch'],
  ['1.003020', 'Chứng thực bản sao', 'Chứng thực'],
  ['1.003030', 'Chứng thực chữ ký', 'Chứng thực'],
];
const RIGHT = [
  ['1.004010', 'Đăng ký giám hộ', 'Hộ tịch'],
  ['1.004020', 'Chấm dứt giám hộ', 'Hộ tịch'],
];

/** One table beside another, `gap` columns apart, beginning so many rows lower. */
function beside(left: Rows, right: Rows, { gap = 1, lower = 0 } = {}): Rows {
  const rows = Math.max(left.length, right.length + lower);
  const blank = (count = 0) => Array.from({ length: count }, () => '');
  return Array.from({ length: rows }, (_, i) => [
    ...(left[i] ?? blank(left[0]?.length)),
    ...blank(gap),
    ...(right[i - lower] ?? blank(right[0]?.length)),
  ]);
}

function file(desk: Desk, rows: Rows, name = 'a.csv'): string {
  const type = name.split('.')[1];
  const sheet = workbookOf({ S: rows.map((cells) => cells.map((cell) => text(cell))) });
  if (type === 'csv') desk.put(name, rows.map((cells) => cells.join(',')).join('\n'));
  else desk.put(name, bytesOf(sheet, type === 'ods' ? 'ods' : 'xlsx'));
  return name;
}

const LISTED = [HEADER, ...LEFT];
const OTHER_HEADER = ['Mã thủ tục', 'Tên TTHC', 'Ghi chú'];

describe('tables side by side are read, each with its own rows in the account', () => {
  test.each<[string, string, Rows, readonly string[]]>([
    ['the same headers', 'a.csv', beside(LISTED, [HEADER, ...RIGHT]), ['A–C', 'E–G']],
    ['without a gap', 'a.xlsx', beside(LISTED, [HEADER, ...RIGHT], { gap: 0 }), ['A–C', 'D–F']],
    ['lower', 'a.ods', beside(LISTED, [HEADER, ...RIGHT], { lower: 2 }), ['A–C', 'E–G']],
    [
      'other headers, lower, no gap',
      'a.csv',
      beside(LISTED, [OTHER_HEADER, ...RIGHT], { gap: 0, lower: 1 }),
      ['A–C', 'D–F'],
    ],
    [
      'other headers, a list that goes on below the left one',
      'a.csv',
      beside(LISTED.slice(0, 2), [OTHER_HEADER, ...RIGHT]),
      ['A–C', 'E–G'],
    ],
  ])('%s', (_case, name, rows, columns) => {
    const desk = new Desk();
    const { inputs, findings } = desk.json<Report>(
      'validate',
      'procedures',
      file(desk, rows, name),
    );
    expect(inputs.map((input) => input.columns)).toEqual(columns);
    const left = rows.filter(([code]) => code?.startsWith('1.003')).length;
    expect(inputs.map(({ account }) => account.data)).toEqual([left, RIGHT.length]);
    expect(findings.map(({ code }) => code)).toContain('tables-side-by-side');
  });

  test('three of them, and a faulty row of one is set aside alone', () => {
    const desk = new Desk();
    const third = [HEADER, ['1.1.005010', 'Cấp lại bản sao', 'Hộ tịch']];
    const rows = beside(beside(LISTED, [HEADER, ...RIGHT]), third);
    const { summary, inputs } = desk.json<Report>('validate', 'procedures', file(desk, rows));
    expect(summary).toMatchObject({ accepted: 5, rejected: 1 });
    expect(inputs.map(({ account }) => account.data)).toEqual([3, 2, 0]);
    const { stdout } = desk.run('validate', 'procedures', 'a.csv', '--lang', 'vi');
    expect(stdout).toContain('a.csv › E–G: 3 dòng có chữ = 1 dòng tiêu đề cột, 2 dữ liệu\n');
  });

  test('steps, which are known by names, beside each other', () => {
    const desk = new Desk();
    const header = ['Tên quy trình', 'Tên bước', 'Thời gian'];
    const steps = (name: string) => [
      [name, 'Tiếp nhận hồ sơ', '1 ngày'],
      [name, 'Ký duyệt', '2 ngày'],
    ];
    const rows = beside([header, ...steps('Quy trình một')], [header, ...steps('Quy trình hai')], {
      lower: 1,
    });
    const { inputs } = desk.json<Report>('validate', 'processes', file(desk, rows));
    expect(inputs.map(({ account }) => account.data)).toEqual([2, 2]);
  });

  test('their records are all that replaces', () => {
    const desk = new Desk();
    file(desk, [HEADER, ...LEFT, ...RIGHT], 'all.csv');
    desk.run('import', 'procedures', 'all.csv');
    const rows = beside(LISTED, [HEADER, ...RIGHT], { lower: 1 });
    const outcome = desk.json<{ changes: object }>(
      ...['import', 'procedures', file(desk, rows), '--replace'],
    );
    expect(outcome.changes).toEqual({ added: 0, changed: 0, removed: 0, unchanged: 5 });
  });
});

describe('what may be a table beside is told and forbids to replace', () => {
  test.each<[string, Rows, object]>([
    ['without a header', beside(LISTED, RIGHT, { lower: 1 }), { cell: 'E2' }],
    ['its first row beside the header', beside(LISTED, RIGHT), { cell: 'E1' }],
    [
      'a header of columns that records do not suffice with',
      beside(
        LISTED,
        [
          ['Tên thủ tục', 'Phí'],
          ['Đăng ký giám hộ', '0'],
        ],
        { lower: 1 },
      ),
      { cell: 'E2' },
    ],
    [
      'codes under headers of something else',
      beside(LISTED, [['Tài liệu kèm', 'Diễn giải'], ...RIGHT.map((cells) => cells.slice(0, 2))]),
      { cell: 'E1' },
    ],
  ])('%s', (_case, rows, place) => {
    const desk = new Desk();
    file(desk, [HEADER, ...LEFT, ...RIGHT], 'all.csv');
    desk.run('import', 'procedures', 'all.csv');
    const report = desk.json<Report>('import', 'procedures', file(desk, rows), '--replace');
    expect(report.findings.find(({ code }) => code === 'table-beside')).toMatchObject(place);
    expect(report.findings.map(({ code }) => code)).toContain('replace-refused');
    const { compared } = desk.json<{ compared: boolean }>('diff', 'procedures', '@latest', 'a.csv');
    expect(compared).toBe(false);
  });

  test('where each row may have two of something, the doubt stays an error', () => {
    const desk = new Desk();
    const pairs = LEFT.map(([code = '', name = '']) => [code, name, code, name]);
    const header = ['Mã TTHC', 'Tên thủ tục', 'Mã TTHC', 'Tên thủ tục'];
    const { findings } = desk.json<Report>(
      'validate',
      'procedures',
      file(desk, [header, ...pairs]),
    );
    expect(findings.map(({ code }) => code)).toContain('column-claimed-twice');
  });

  test('reconcile answers the table that it found and tells of the other', () => {
    const desk = new Desk();
    const header = ['Họ tên', 'Mã xã', 'Phường/xã'];
    const one = [header, ['An', '00004', 'Phường Trúc Bạch'], ['Tý', '00001', 'Phường Phúc Xá']];
    const two = [header, ['Mai', '00006', 'Phường Vĩnh Phúc']];
    file(desk, beside(one, two, { lower: 1 }));
    const report = desk.json<Report>('reconcile', 'a.csv', '--out', 'b.csv');
    expect(report.findings.find(({ code }) => code === 'table-beside')).toMatchObject({
      cell: 'E2',
    });
  });
});

test('notes, a legend and a short list beside a table are no table', () => {
  const desk = new Desk();
  const notes = beside(LISTED, [['đã bãi bỏ'], ['xem 1.003020'], ['']], { lower: 1 });
  const legend = beside(
    LISTED,
    [
      ['Màu đỏ', 'bãi bỏ'],
      ['Màu xanh', 'mới'],
    ],
    { lower: 1 },
  );
  const short = beside(LISTED, [
    ['Cán bộ', 'Số máy'],
    ['Nguyễn Văn An', '102'],
  ]);
  for (const rows of [notes, legend, short]) {
    const { findings, summary } = desk.json<Report>('validate', 'procedures', file(desk, rows));
    expect(summary.accepted).toBe(3);
    expect(findings.map(({ code }) => code)).not.toContain('table-beside');
  }
});

test.each([
  ['none of which has all that records need', ['STT', 'Mã TTHC', 'Ghi chú'], []],
  ['of which the last lacks what records need', ['STT', ...HEADER], ['STT', 'Mã TTHC']],
])('many tables side by side, %s, are weighed in bounded work', (_, each, last) => {
  const desk = new Desk();
  const headers = Array.from({ length: 25 }, () => each).flat();
  const rows = [1, 2].map((row) =>
    [...headers, ...last].map((header, i) => (header === 'Mã TTHC' ? `1.${row}0${100 + i}` : 'x')),
  );
  const name = file(desk, [[...headers, ...last], ...rows]);
  const { findings } = desk.json<Report>('validate', 'procedures', name);
  expect(findings.map(({ code }) => code)).toContain('column-claimed-twice');
});
