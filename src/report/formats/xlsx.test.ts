import { expect, test } from 'vitest';
import { read, utils } from 'xlsx';
import { AS_USUAL } from '../../../test/support/reports/options.js';
import { type Report, tell } from '../../../test/support/reports/told.js';
import { diff, inspect, kind, revision, validation } from '../../../test/support/reports.js';
import { xlsx } from './xlsx.js';

async function sheetsOf(report: Report, lang: 'vi' | 'en' = 'vi') {
  const options = { ...AS_USUAL, lang, width: 40, kind };
  const workbook = read((await xlsx(tell(report), options)).output);
  return workbook.SheetNames.map((name) => {
    const sheet = workbook.Sheets[name] ?? {};
    return {
      name,
      filter: sheet['!autofilter']?.ref,
      rows: utils
        .sheet_to_json<unknown[]>(sheet, { header: 1 })
        .map((row) => Array.from(row, (cell) => cell ?? '').join(' | ')),
    };
  });
}

test('findings: a summary, then a sheet to sort, in Vietnamese', async () => {
  const [summary, account, findings] = await sheetsOf(validation);
  expect(account?.name).toBe('Sổ dòng');
  expect(account?.rows).toMatchInlineSnapshot(`
    [
      "Tệp | Trang tính | Mục | Số dòng",
      "danh-sach.xlsx | Sheet1 | tiêu đề trang | 1",
      "danh-sach.xlsx | Sheet1 | tiêu đề cột | 1",
      "danh-sach.xlsx | Sheet1 | dữ liệu | 10",
      "danh-sach.xlsx | Sheet1 | để riêng | 2",
    ]
  `);
  expect(summary?.name).toBe('Tổng hợp');
  expect(summary?.rows).toMatchInlineSnapshot(`
    [
      "Mục | Giá trị",
      "Loại dữ liệu | thủ tục hành chính",
      "Số dòng | 12",
      "Được nhận | 10",
      "Để riêng | 2",
      "Có sửa | 2",
      "Lỗi | 2",
      "Cảnh báo | 3",
      "Thông tin | 2",
      "Khôi phục số 0 ở cuối mã (restore-trailing-zero) | 2",
      "Mã thủ tục sai dạng (code-malformed) | 2",
      "Cấp huyện không còn (level-district) | 3",
      "Số dòng: danh-sach.xlsx › Sheet1 | 12",
    ]
  `);
  expect(findings?.name).toBe('Phát hiện');
  expect(findings?.filter).toBe('A1:N8');
  expect(findings?.rows[0]).toMatchInlineSnapshot(
    `"Mã phát hiện | Mức độ | Nội dung | Gợi ý | Tệp | Trang tính | Dòng | Cột | Ô | Trường | Giá trị | Khóa | Trước khi sửa | Sau khi sửa"`,
  );
  expect(findings?.rows[2]).toMatchInlineSnapshot(
    `"Mã thủ tục sai dạng (code-malformed) | lỗi | Cột “Mã số”: “1.004850A” không phải là mã thủ tục (một chữ số, dấu chấm, sáu chữ số). |  | danh-sach.xlsx | Sheet1 | 9 | Mã số | A9 | Mã thủ tục | 1.004850A | 1.004850A"`,
  );
});

test('titles follow the language', async () => {
  const sheets = await sheetsOf(validation, 'en');
  expect(sheets.map(({ name }) => name)).toEqual(['Summary', 'Account', 'Findings']);
  expect(sheets[2]?.rows[0]).toMatch(/^Finding code \| Severity \| Message/);
});

test('changes: one line a field, in the words of the kind', async () => {
  const [summary, , changes] = await sheetsOf(diff);
  expect(summary?.rows).toMatchInlineSnapshot(`
    [
      "Mục | Giá trị",
      "Loại dữ liệu | thủ tục hành chính",
      "Danh sách cũ | cu.csv",
      "Danh sách mới | moi.csv",
      "Đã so sánh toàn bộ | có",
      "Thêm | 2",
      "Thiếu | 2",
      "Đổi | 1",
      "Giữ nguyên | 30",
      "Cặp mã có lẽ là một mục | 1",
      "Khóa có ở nhiều bản ghi khác nhau | 0",
      "Bản ghi ngoài phạm vi | 0",
      "Mới | 1",
      "Thiếu, cần xác minh | 1",
      "Đổi mã | 1",
      "Chuyển cấp thực hiện | 1",
      "Rút ngắn thời hạn | 1",
      "Đổi căn cứ pháp lý | 1",
    ]
  `);
  expect(changes?.rows).toMatchInlineSnapshot(`
    [
      "Loại thay đổi | Khóa | Tên | Mức độ | Hệ quả chung | Trường | Cũ | Mới | Hệ quả của trường | Khóa cũ | Khác biệt ([−bỏ], [+thêm])",
      "không còn trong danh sách mới | 1.000003 | Đăng ký kết hôn | cảnh báo | thiếu, cần xác minh",
      "đổi mã | 1.012756 | Đính chính giấy chứng nhận | cảnh báo | đổi mã | Mã thủ tục | 1.1.012756 | 1.012756 | đổi mã | 1.1.012756 | 1.1.012756 → 1.012756",
      "thay đổi | 1.000001 | Cấp giấy phép xây dựng | thông tin | chuyển cấp thực hiện, rút ngắn thời hạn, đổi căn cứ pháp lý | Cấp thực hiện | Cấp tỉnh | Cấp tỉnh; Cấp xã | chuyển cấp thực hiện |  | Cấp tỉnh → Cấp tỉnh; Cấp xã",
      "thay đổi | 1.000001 | Cấp giấy phép xây dựng | thông tin | chuyển cấp thực hiện, rút ngắn thời hạn, đổi căn cứ pháp lý | Thời hạn | 5 ngày làm việc | 2,5 ngày làm việc (Không quá 2,5 ngày làm việc) | rút ngắn thời hạn |  | 5 ngày làm việc → 2,5 ngày làm việc (Không quá 2,5 ngày làm việc)",
      "thay đổi | 1.000001 | Cấp giấy phép xây dựng | thông tin | chuyển cấp thực hiện, rút ngắn thời hạn, đổi căn cứ pháp lý | Căn cứ pháp lý |  | Số văn bản: 15/2025/NĐ-CP, Tên văn bản: Nghị định | đổi căn cứ pháp lý |  | (trống) → Số văn bản: 15/2025/NĐ-CP, Tên văn bản: Nghị định",
      "thêm mới | 1.000002 | Đăng ký khai sinh | thông tin | mới",
    ]
  `);
});

test('the account of the other reports stands before their lines', async () => {
  expect((await sheetsOf(inspect)).map(({ rows }) => rows[1])).toMatchInlineSnapshot(`
    [
      "danh-sach.xlsx | xlsx | Sheet1 | không | A1:C14 | 2 | 3 | 12 | procedures",
      "danh-sach.xlsx | Sheet1 | A | Mã số | code | 1 | trùng tên cột đã biết",
    ]
  `);
  expect((await sheetsOf(revision)).map(({ name }) => name)).toMatchInlineSnapshot(`
    [
      "Phiên bản",
      "Tổng hợp",
      "Các cột",
    ]
  `);
});
