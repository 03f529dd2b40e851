import { expect, test } from 'vitest';
import { Desk } from '../support/cli.js';
import { csvOf } from '../support/datasets/lists.js';

type Row = readonly string[];

function compared(header: Row, before: readonly Row[], after: readonly Row[], newHeader = header) {
  const desk = new Desk();
  desk.put('cu.csv', csvOf([header, ...before]));
  desk.put('moi.csv', csvOf([newHeader, ...after]));
  const run = (...more: readonly string[]) =>
    desk.run('diff', 'procedures', 'cu.csv', 'moi.csv', ...more);
  return { desk, run, json: JSON.parse(run('--format', 'json').stdout) };
}

const NAMED = ['Mã TTHC', 'Tên TTHC'];

test('papers that came, went and became certified copies', () => {
  const header = [...NAMED, 'Thành phần hồ sơ'];
  const { run, json } = compared(
    header,
    [['1.005160', 'Cấp thẻ đi rừng', '- Tờ khai\n- Bản sao giấy phép\n- Ảnh màu']],
    [
      [
        '1.005160',
        'Cấp thẻ đi rừng',
        '- Tờ khai\n- Bản sao có chứng thực giấy phép\n- Sơ đồ khu rừng',
      ],
    ],
  );
  expect(json.changes[0].fields[0].effects).toMatchObject([
    { effect: 'document-removed', about: 'Ảnh màu' },
    { effect: 'certified-copy-required' },
    { effect: 'document-added', about: 'Sơ đồ khu rừng' },
  ]);
  expect(run().stdout).toContain(
    '[đổi thành phần hồ sơ: thêm giấy tờ 1, bớt giấy tờ 1, phải\n      nộp bản sao chứng thực 1]',
  );
});

test('a channel that got faster and dearer is told as both, with its numbers', () => {
  const channels = (value: number, amount: number) =>
    JSON.stringify([
      {
        KENH: 'Trực tuyến',
        THOIGIAN: [
          {
            THOIGIANGIAIQUYET: value,
            DONVITINH: 'Ngày làm việc',
            PHILEPHI: [{ SOTIEN: amount, DONVI: 'VND' }],
          },
        ],
      },
    ]);
  const header = [...NAMED, 'Cách thức thực hiện'];
  const { run, json } = compared(
    header,
    [['1.005160', 'Cấp thẻ đi rừng', channels(5, 10_000)]],
    [['1.005160', 'Cấp thẻ đi rừng', channels(3, 20_000)]],
  );
  expect(json.changes[0].consequences).toEqual(['time-reduced', 'fee-changed', 'channels-changed']);
  const { stdout } = run();
  expect(stdout).toContain('rút ngắn thời hạn: 5 ngày làm việc → 3 ngày làm việc');
  expect(stdout).toContain('tăng: 10.000 VND → 20.000 VND');
});

test('a repeal names its document, or says that the list names none', () => {
  const header = [...NAMED, 'Hình thức công bố'];
  const { run, json } = compared(
    header,
    [
      ['1.005160', 'Cấp thẻ đi rừng', 'Sửa đổi'],
      ['1.005170', 'Cấp thẻ đi biển', 'Sửa đổi'],
      ['1.005180', 'Cấp thẻ đi núi', 'Sửa đổi'],
    ],
    [
      ['1.005160', 'Cấp thẻ đi rừng', 'Bãi bỏ', '12/QĐ-UBND'],
      ['1.005170', 'Cấp thẻ đi biển', 'Bãi bỏ', ''],
    ],
    [...header, 'Quyết định công bố'],
  );
  expect(
    json.changes.map((change: { key: string; consequences: string[]; repeal?: object }) => [
      change.key,
      change.consequences[0],
      change.repeal,
    ]),
  ).toEqual([
    ['1.005160', 'repealed', { by: { number: '12/QĐ-UBND' } }],
    ['1.005170', 'repealed', {}],
    ['1.005180', 'missing', undefined],
  ]);
  const { stdout } = run();
  expect(stdout).toContain('Cấp thẻ đi rừng [bãi bỏ theo 12/QĐ-UBND]');
  expect(stdout).toContain('Cấp thẻ đi biển [bãi bỏ, danh sách không nêu văn bản]');
  expect(stdout).toContain('1 mục thiếu chưa chắc là bãi bỏ');
});

test('a list that says that something is repealed is heard though the old one had no column for it', () => {
  const { json } = compared(
    NAMED,
    [
      ['1.005160', 'Cấp thẻ đi rừng'],
      ['1.005170', 'Cấp thẻ đi biển'],
    ],
    [
      ['1.005160', 'Cấp thẻ đi rừng', 'Bãi bỏ'],
      ['1.005170', 'Cấp thẻ đi biển', 'Giữ nguyên'],
    ],
    [...NAMED, 'Hình thức công bố'],
  );
  expect(json.changes).toMatchObject([{ key: '1.005160', consequences: ['repealed'], fields: [] }]);
  expect(json.summary).toMatchObject({ changed: 1, unchanged: 1 });
});

test('what was repealed before it went is not missing; what is named to be repealed is not new', () => {
  const header = [...NAMED, 'Hình thức công bố'];
  const { run, json } = compared(
    header,
    [
      ['1.005160', 'Cấp thẻ đi rừng', 'Bãi bỏ'],
      ['1.005170', 'Cấp thẻ đi biển', 'Mới'],
    ],
    [
      ['1.005170', 'Cấp thẻ đi biển', 'Mới'],
      ['1.005190', 'Cấp thẻ đi hồ', 'Bãi bỏ'],
    ],
  );
  expect(json.changes).toMatchObject([
    { type: 'removed', severity: 'info', consequences: ['missing'], repeal: {} },
    { type: 'added', consequences: ['repealed'] },
  ]);
  expect(run().stdout).not.toContain('chưa chắc là bãi bỏ');
});

test('changes that are known are counted beside those that are listed', () => {
  const { desk, run } = compared(
    NAMED,
    [
      ['1.005160', 'Cấp thẻ đi rừng'],
      ['1.005170', 'Cấp thẻ đi biển'],
    ],
    [['1.005160', 'Cấp thẻ đi rừng sâu']],
  );
  run('--baseline', 'moc.json', '--baseline-update');
  desk.put(
    'moi.csv',
    csvOf([NAMED, ['1.005160', 'Cấp thẻ đi rừng sâu'], ['1.005190', 'Cấp thẻ đi hồ']]),
  );
  const { summary, leftOut, changes } = JSON.parse(
    run('--baseline', 'moc.json', '--format', 'json').stdout,
  );
  expect(summary).toMatchObject({ added: 1, removed: 1, changed: 1 });
  expect(leftOut).toMatchObject({ known: { added: 0, removed: 1, changed: 1, renamedKeys: 0 } });
  expect(changes.map(({ type }: { type: string }) => type)).toEqual(['added']);
  const { stdout } = run('--baseline', 'moc.json');
  expect(stdout).toContain('Liệt kê dưới đây: thêm 1 · thiếu 0 · thay đổi 0 · đổi mã 0.');
  expect(stdout).toContain('Đã biết theo tệp mốc nên không liệt kê: thêm 0 · thiếu 1 · thay đổi 1');
});
