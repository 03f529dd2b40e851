import { describe, expect, test } from 'vitest';
import { ADDED_COLUMNS } from '../../src/core/settle/index.js';
import { readContent } from '../../src/lib/tables/index.js';
import { Desk } from '../support/cli.js';
import { textsOf } from '../support/files.js';

interface Report {
  readonly summary: { readonly rows: number };
  readonly findings: readonly { readonly code: string; readonly severity: string }[];
}

const HEADER = ['STT', 'Xã', 'Huyện', 'Tỉnh', 'Ghi chú'];
/** A ward that was split: its answer holds commas, quotes and semicolons in the dialects' way. */
const SPLIT = ['1', 'Xã Cổ Bi', 'Huyện Gia Lâm', 'Hà Nội'];

/** Lists as other programs write them: the header, a row, and what is told. */
const WRITTEN = [
  [
    'spaces before quotes',
    `"STT", "Xã", "Huyện", "Tỉnh", "Ghi chú"`,
    `"1", "Xã Cổ Bi", "Huyện Gia Lâm", "Hà Nội", "a, b"`,
    'dialect-spaces',
  ],
  [
    'backslashes',
    `"STT","Xã","Huyện","Tỉnh","Ghi chú"`,
    `"1","Xã Cổ Bi","Huyện Gia Lâm","Hà Nội","a \\"b, c\\""`,
    'dialect-backslash',
  ],
  [
    'single quotes',
    `'STT','Xã','Huyện','Tỉnh','Ghi chú'`,
    `'1','Xã Cổ Bi','Huyện Gia Lâm','Hà Nội','a, b'`,
    'dialect-single-quotes',
  ],
  ['carets', HEADER.join('^'), [...SPLIT, 'a, b; "c"'].join('^'), 'dialect-delimiter'],
] as const;

describe('reconcile adds to lists in the way they are written', () => {
  test.each(WRITTEN)('%s', async (_, header, row, code) => {
    const desk = new Desk();
    desk.put('a.csv', `${header}\r\n${row}\r\n`);
    const found = desk.json<Report>('reconcile', 'a.csv', '--out', 'b.csv');
    expect(found.findings.map((finding) => finding.code)).toContain(code);
    const [first = '', second = ''] = desk.read('b.csv').split('\r\n');
    expect([first.startsWith(header), second.startsWith(row)]).toEqual([true, true]);
    const { grids, notices } = await readContent(desk.path('b.csv'));
    const [headers = [], cells = []] = textsOf(grids[0]);
    expect(headers.slice(-ADDED_COLUMNS.length)).toEqual(ADDED_COLUMNS);
    expect(cells).toHaveLength(headers.length);
    expect(notices.map((notice) => notice.code)).toContain(code);
  });

  test('rows quoted whole are refused with what to do, by validate they are read', () => {
    const desk = new Desk();
    desk.put('a.csv', '"STT,Xã,Huyện,Tỉnh"\n"1,Xã Cổ Bi,Huyện Gia Lâm,Hà Nội"\n');
    const { status, stderr } = desk.run('reconcile', 'a.csv', '--out', 'b.csv', '--lang', 'en');
    expect(status).toBe(2);
    expect(stderr).toContain('save it as “CSV UTF-8”');
    expect(desk.list()).toEqual(['a.csv']);
  });
});

test('a tab may be named by its name', () => {
  const desk = new Desk();
  desk.put('a.csv', 'Mã số\tTên\n1.000080\tĐăng ký nhận cha, mẹ\n');
  const found = desk.json<Report>('validate', 'procedures', 'a.csv', '--delimiter', 'tab');
  expect(found).toMatchObject({ status: 0, summary: { rows: 1 } });
});
