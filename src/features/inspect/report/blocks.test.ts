import { expect, test } from 'vitest';
import { prettyText } from '../../../../test/support/reports/pretty.js';
import { inspect } from '../../../../test/support/reports.js';

test('in Vietnamese, on a wide terminal', async () => {
  expect(await prettyText({ ...inspect, findings: [] })).toMatchInlineSnapshot(`
    "danh-sach.xlsx · xlsx
      Sheet1 · vùng A1:C14 · tiêu đề ở dòng 2 · 12 dòng dữ liệu, từ dòng 3 · có lẽ là thủ tục hành
        chính (procedures)
        A “Mã số” → Mã thủ tục (code) · 100 % · trùng tên cột đã biết
        B “Ten thu tuc” → Tên thủ tục (name) · 95 % · trùng tên cột đã biết nếu bỏ dấu
        C “Ghi chú riêng” → không dùng · không giống cột nào đã biết
      Nháp · đang ẩn · không thấy dòng tiêu đề · 0 dòng dữ liệu

    xuat.csv · csv · bảng mã utf-8 · dấu phân cách “tab”
      Bảng · tiêu đề ở dòng 1 · 1 dòng dữ liệu, từ dòng 2
        A “Mã” → code · 90 % · tên cột chung chung nhưng giá trị phù hợp

    Kết luận: đọc được 2 bảng, khớp 3/4 cột.
    "
  `);
});

test('in English, on a narrow terminal', async () => {
  expect(
    await prettyText({ ...inspect, findings: [] }, { lang: 'en', width: 40 }),
  ).toMatchInlineSnapshot(`
    "danh-sach.xlsx · xlsx
      Sheet1 · range A1:C14 · header in
        row 2 · 12 data rows from row 3 ·
        probably administrative procedures
        (procedures)
        A “Mã số” → Procedure code (code)
          · 100% · a known header
        B “Ten thu tuc” → Name (name) ·
          95% · a known header without
          diacritics
        C “Ghi chú riêng” → not used ·
          like no known header
      Nháp · hidden · no header row found
        · 0 data rows

    xuat.csv · csv · encoding utf-8 ·
      delimiter “tab”
      Table · header in row 1 · 1 data row
        from row 2
        A “Mã” → code · 90% · a general
          header, but the values fit

    Verdict: 2 tables read; 3 of 4 columns
      matched.
    "
  `);
});

test('what was found on the way is told', async () => {
  expect(await prettyText(inspect)).toContain('· sheet-hidden');
});
