import { expect, test } from 'vitest';
import { prettyText } from '../../../../test/support/reports/pretty.js';
import { log, record, revision } from '../../../../test/support/reports.js';

test('the log', async () => {
  expect(await prettyText(log)).toMatchInlineSnapshot(`
    "@3 · procedures · 01/07/2025 02:03 UTC · nhập · an
      10 bản ghi · thêm 8 · đổi 1 · bỏ 0 · để riêng 2
      danh-sach.xlsx › Sheet1 · 12 dòng · sha256
        0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
    "
  `);
});

test('an empty log', async () => {
  expect(await prettyText({ type: 'log', revisions: [] })).toMatchInlineSnapshot(`
    "Chưa có phiên bản nào.
    "
  `);
});

test('a revision', async () => {
  expect(await prettyText(revision, { lang: 'en' })).toMatchInlineSnapshot(`
    "@3 · procedures · 2025-07-01 02:03 UTC · restore · an
      records 10 · added 8 · changed 1 · removed 0 · set aside 2
      danh-sach.xlsx › Sheet1 · rows 12 · sha256
        0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef

    Columns were understood as
      “Mã số” → Procedure code (code)
      “Ghi chú riêng” → not used

    Findings: error 2
    "
  `);
});

test('a record, in the words of its kind', async () => {
  expect(await prettyText(record)).toMatchInlineSnapshot(`
    "1.000001 · procedures @3
      Mã thủ tục: 1.000001
      Tên thủ tục: Cấp giấy phép xây dựng
      Cấp thực hiện: Cấp tỉnh; Cấp xã
      Thời hạn: 2,5 ngày làm việc
      Người liên hệ: Nguyễn Văn A
    "
  `);
});
