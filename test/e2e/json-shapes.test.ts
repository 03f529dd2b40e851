import { describe, expect, test } from 'vitest';
import { Desk } from '../support/cli.js';

interface Report {
  readonly summary: { readonly rows: number };
  readonly inputs: readonly { readonly headerRows: readonly number[] }[];
  readonly findings: readonly {
    readonly code: string;
    readonly row?: number;
    readonly column?: string;
    readonly value?: string;
    readonly message: string;
  }[];
}

const HEADER = ['Mã số', 'Tên', 'Lĩnh vực'];
const ROWS = [
  ['1.000080', 'Đăng ký khai sinh lưu động', 'Hộ tịch'],
  ['1.000094', 'Đăng ký kết hôn lưu động', 'Hộ tịch'],
];

function validate(content: unknown): Report {
  const desk = new Desk();
  desk.put('a.json', typeof content === 'string' ? content : JSON.stringify(content));
  return desk.json<Report>('validate', 'procedures', 'a.json');
}

describe('a list of lists', () => {
  test('is read as a sheet is, with titles, sections and what stands below', () => {
    const found = validate([
      ['DANH MỤC THỦ TỤC HÀNH CHÍNH'],
      [],
      HEADER,
      ...ROWS,
      ['Tổng cộng: 2 thủ tục'],
    ]);
    expect(found.summary.rows).toBe(2);
    expect(found.inputs[0]?.headerRows).toEqual([3]);
    expect(found.findings.map(({ code }) => code)).not.toContain('row-too-short');
  });

  test('gives the records that the same list of objects gives', () => {
    const desk = new Desk();
    const objects = ROWS.map((row) => Object.fromEntries(row.map((text, i) => [HEADER[i], text])));
    desk.put('a.json', JSON.stringify([HEADER, ...ROWS]));
    desk.put('b.json', JSON.stringify(objects));
    const { summary } = desk.json<{ summary: unknown }>('diff', 'procedures', 'a.json', 'b.json');
    expect(summary).toMatchObject({ added: 0, removed: 0, changed: 0, unchanged: 2 });
  });

  test('tells rows that are longer or shorter than the header', () => {
    const { findings } = validate([HEADER, [...(ROWS[0] ?? []), 'thừa'], ROWS[1]?.slice(0, 2)]);
    expect(findings).toContainEqual(expect.objectContaining({ code: 'row-too-long', row: 2 }));
    expect(findings).toContainEqual(expect.objectContaining({ code: 'row-too-short', row: 3 }));
  });
});

test('a key twice is told with its record, its line and the value that gives way', () => {
  const { findings } = validate(
    '[\n{"code":"1.000080",\n"name":"Khai sinh",\n"name":"Khai sinh lưu động"}\n]',
  );
  expect(findings).toContainEqual(
    expect.objectContaining({
      code: 'json-key-repeated',
      row: 1,
      column: 'name',
      value: 'Khai sinh',
      message: expect.stringContaining('dòng 4'),
    }),
  );
});

test('a code that is a number keeps its zeros, and no repair is needed', () => {
  const { findings } = validate('[{"code":1.000080,"name":"Khai sinh lưu động"}]');
  expect(findings.map(({ code }) => code)).not.toContain('restore-trailing-zero');
});

test.each([
  ['vi', 'dòng 2, cột 20, thừa dấu phẩy sau phần tử cuối cùng'],
  ['en', 'line 2, column 20: a comma too many behind the last item'],
])('what is no JSON is refused with its place (%s)', (lang, words) => {
  const desk = new Desk();
  desk.put('a.json', '[\n{"code":"1.000080"},\n]');
  const { status, stderr } = desk.run('validate', 'procedures', 'a.json', '--lang', lang);
  expect(status).toBe(3);
  expect(stderr).toContain(words);
});

describe('what may not stand for the whole of a dataset', () => {
  const [first, second] = ROWS.map(([code, name]) => ({ code, name }));
  test.each([
    [
      'a list whose key stands twice',
      `{"data":${JSON.stringify([first])},"data":${JSON.stringify([second])}}`,
    ],
    [
      'one record with a list in it',
      JSON.stringify({ ...first, documents: [{ name: 'Tờ khai' }] }),
    ],
  ])('%s: refused, and nothing is replaced', (_, content) => {
    const desk = new Desk();
    desk.put('goc.json', JSON.stringify([first, second]));
    desk.put('moi.json', content);
    expect(desk.run('import', 'procedures', 'goc.json').status).toBe(0);
    const { status, stderr } = desk.run('import', 'procedures', 'moi.json', '--replace');
    expect(status).toBe(2);
    expect(stderr).toContain('moi.json');
    const { summary } = desk.json<{ summary: unknown }>('diff', 'procedures', '@1', 'goc.json');
    expect(summary).toMatchObject({ unchanged: 2, removed: 0 });
  });
});
