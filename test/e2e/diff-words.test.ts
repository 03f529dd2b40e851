import { beforeAll, expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { csvOf, sheetsOf } from '../support/datasets/lists.js';

const HEADER = ['Mã TTHC', 'Tên TTHC', 'Lĩnh vực', 'Phí', 'Thành phần hồ sơ'];
const FEES = { mức: [{ loại: 'Cấp mới', giá: '5.000 đồng' }], miễn: null };
const DEARER = { mức: [{ loại: 'Cấp mới', giá: '7.000 đồng' }], miễn: 'Trẻ em' };

const OLD = csvOf([
  HEADER,
  ['1.005160', 'Cấp mới thẻ đi rừng', 'Lâm nghiệp', JSON.stringify(FEES), '- Tờ khai mẫu 1\n- Ảnh'],
]);
const NEW = csvOf([
  HEADER,
  [
    '1.005160',
    'Cấp lại thẻ đi rừng',
    'Lâm nghiệp',
    JSON.stringify(DEARER),
    '- Ảnh\n- Tờ khai mẫu 2\n- Bản vẽ <rừng>',
  ],
]);

let desk: Desk;
beforeAll(() => {
  desk = new Desk();
  desk.put('cu.csv', OLD);
  desk.put('moi.csv', NEW);
});

function told(format: string, ...more: readonly string[]): string {
  const run = desk.run('diff', 'procedures', 'cu.csv', 'moi.csv', '--format', format, ...more);
  expect([run.status, run.stderr]).toEqual([0, expect.any(String)]);
  return run.stdout;
}

test('at a terminal without colours by signs', () => {
  expect(told('pretty')).toContain(`    Tên thủ tục: Cấp [−mới +lại] thẻ đi rừng [đổi tên]
    Phí, lệ phí: [đổi phí, lệ phí]
      sửa: mức: (loại: Cấp mới, giá: [−5.000 +7.000] đồng)
      thêm: miễn: Trẻ em
    Thành phần hồ sơ: giữ nguyên 1 mục [đổi thành phần hồ sơ`);
});

test.each([
  ['markdown', 'Cấp <del>mới</del> <ins>lại</ins> thẻ đi rừng', '<ins>Bản vẽ &lt;rừng&gt;</ins>'],
  ['html', 'Cấp <del>mới</del> <ins>lại</ins> thẻ đi rừng', '<ins>Bản vẽ &lt;rừng&gt;</ins>'],
  ['csv', 'Cấp [−mới +lại] thẻ đi rừng', 'thêm: Bản vẽ <rừng>'],
  ['sarif', 'Cấp [−mới +lại] thẻ đi rừng', 'thêm: Bản vẽ <rừng>'],
  ['github', 'Cấp [−mới +lại] thẻ đi rừng', 'thêm: Bản vẽ <rừng>'],
])('%s', (format, name, added) => {
  const text = told(format);
  expect(text).toContain(name);
  expect(text).toContain(added);
});

test.each(['pretty', 'markdown', 'html', 'csv', 'github', 'junit', 'tap'])(
  'no list or object stands as JSON in %s',
  (format) => {
    expect(told(format)).not.toMatch(/[[{]"|\{&quot;|\{\\?"/);
  },
);

test('a workbook has the difference in a column of its own', () => {
  told('xlsx', '--output', 'khac.xlsx');
  const rows = sheetsOf(desk.bytes('khac.xlsx'))['Thay đổi'] ?? [];
  expect(JSON.stringify(rows)).toContain('Cấp [−mới +lại] thẻ đi rừng');
  expect(JSON.stringify(rows)).not.toMatch(/\{\\\\?"/);
});

test('as JSON in pieces', () => {
  const { changes } = JSON.parse(told('json'));
  const [change] = changes;
  const fields = Object.fromEntries(
    change.fields.map((field: { field: string }) => [field.field, field]),
  );
  expect(fields.name.runs).toEqual([
    { kept: 'Cấp ' },
    { removed: 'mới' },
    { added: 'lại' },
    { kept: ' thẻ đi rừng' },
  ]);
  expect(fields.documents.items).toEqual([
    {
      change: 'changed',
      from: { name: 'Tờ khai mẫu 1' },
      to: { name: 'Tờ khai mẫu 2' },
      oldIndex: 0,
      newIndex: 1,
    },
    { change: 'added', to: { name: 'Bản vẽ <rừng>' }, newIndex: 2 },
  ]);
});
