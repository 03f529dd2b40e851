import { expect, test } from 'vitest';
import { prettyText } from '../../../test/support/reports/pretty.js';
import {
  imported,
  malformedCode,
  restoredZero,
  validation,
} from '../../../test/support/reports.js';

test('in Vietnamese, on a wide terminal', async () => {
  expect(await prettyText(validation)).toMatchInlineSnapshot(`
    "Kiểm tra thủ tục hành chính: 12 dòng · đạt 10 · không đạt 2 · có sửa 2
    Sheet1: 14 dòng có chữ = 1 tiêu đề trang, 1 dòng tiêu đề cột, 10 dữ liệu, 2 để riêng
    Phát hiện: lỗi 2 · cảnh báo 3 · thông tin 2

    ✖ lỗi: Mã thủ tục sai dạng · 2 · code-malformed
      danh-sach.xlsx › Sheet1
        A5 · Cột “Mã số”: “1.1.012756” không phải là mã thủ tục (một chữ số, dấu chấm, sáu chữ số).
          Gợi ý: Có thể mã đúng là 1.012756; hãy tra trên Cổng dịch vụ công quốc gia rồi sửa.
        A9 · Cột “Mã số”: “1.004850A” không phải là mã thủ tục (một chữ số, dấu chấm, sáu chữ số).
      Cách xử lý: Tra mã đúng theo tên thủ tục rồi sửa ô. Thủ tục nội bộ chưa có mã quốc gia thì không
        nên đặt mã tự chế vào cột này.

    ▲ cảnh báo: Cấp huyện không còn · 3 · level-district
      danh-sach.xlsx › Sheet1
        C6 · Cột “Cấp thực hiện” ghi “Cấp huyện”, nhưng cấp huyện đã kết thúc hoạt động từ ngày
          01/07/2025.
        C7 · Cột “Cấp thực hiện” ghi “Cấp huyện”, nhưng cấp huyện đã kết thúc hoạt động từ ngày
          01/07/2025.
      … và 1 chỗ khác (thêm --all để xem hết)
      Gợi ý: Hãy chuyển thủ tục về cấp tỉnh hoặc cấp xã theo nghị định phân định thẩm quyền, hoặc đánh
        dấu bãi bỏ.
      Cách xử lý: Tìm quyết định công bố mới nhất của bộ quản lý ngành để biết thủ tục nay thuộc cấp
        nào, rồi cập nhật cột này cùng cơ quan thực hiện.

    • Đã tự sửa 2 chỗ (thêm --all để xem từng chỗ)
      Khôi phục số 0 ở cuối mã · 2 · restore-trailing-zero: ví dụ A4: “1.00516” → “1.005160”

    Kết luận: có 2 lỗi cần xử lý. Số dòng để riêng: 2.
    "
  `);
});

test('in English, on a narrow terminal', async () => {
  expect(await prettyText(validation, { lang: 'en', width: 40 })).toMatchInlineSnapshot(`
    "Validated administrative procedures:
      rows 12 · passed 10 · failed 2 ·
      repaired 2
    Sheet1: 14 rows with text = 1 title, 1
      header, 10 data, 2 set aside
    Findings: error 2 · warning 3 · info 2

    ✖ error: A malformed procedure code ·
      2 · code-malformed
      danh-sach.xlsx › Sheet1
        A5 · Column “Mã số”: “1.1.012756”
          is not a procedure code (one
          digit, a full stop, six digits).
          Suggestion: The right code may
            be 1.012756; look it up on the
            national portal and correct it.
        A9 · Column “Mã số”: “1.004850A”
          is not a procedure code (one
          digit, a full stop, six digits).
      What to do: Look the code up by the
        procedure’s name and correct the
        cell. Internal procedures without a
        national code should not have an
        invented one in this column.

    ▲ warning: The district level no
      longer exists · 3 · level-district
      danh-sach.xlsx › Sheet1
        C6 · Column “Cấp thực hiện” says
          “Cấp huyện”, but the district
          level ended on 1 July 2025.
        C7 · Column “Cấp thực hiện” says
          “Cấp huyện”, but the district
          level ended on 1 July 2025.
      … and 1 more (add --all to see every
        one)
      Suggestion: Move the procedure to
        the province or the commune as the
        decrees on powers say, or mark it as
        repealed.
      What to do: Find the ministry’s
        latest publishing decision to see
        which level the procedure belongs to
        now, and update this column together
        with the executing agency.

    • Repaired 2 cells (add --all to see
      every one)
      Zeros at the end of a code restored
        · 2 · restore-trailing-zero: for
        example A4: “1.00516” → “1.005160”

    Verdict: 2 errors to resolve. 2 rows
      set aside.
    "
  `);
});

test('with colours', async () => {
  const text = await prettyText(validation, { colour: true, samples: 1 });
  expect(text.replaceAll('\u001b', '␛')).toMatchInlineSnapshot(`
    "␛[1mKiểm tra thủ tục hành chính: 12 dòng · đạt 10 · không đạt 2 · có sửa 2␛[22m
    Sheet1: 14 dòng có chữ = 1 tiêu đề trang, 1 dòng tiêu đề cột, 10 dữ liệu, 2 để riêng
    Phát hiện: lỗi 2 · cảnh báo 3 · thông tin 2

    ␛[31m✖ lỗi: Mã thủ tục sai dạng · 2 · code-malformed␛[39m
      ␛[1mdanh-sach.xlsx › Sheet1␛[22m
        A5 · Cột “Mã số”: “1.1.012756” không phải là mã thủ tục (một chữ số, dấu chấm, sáu chữ số).
          ␛[32mGợi ý: Có thể mã đúng là 1.012756; hãy tra trên Cổng dịch vụ công quốc gia rồi sửa.␛[39m
      ␛[2m… và 1 chỗ khác (thêm --all để xem hết)␛[22m
      Cách xử lý: Tra mã đúng theo tên thủ tục rồi sửa ô. Thủ tục nội bộ chưa có mã quốc gia thì không
        nên đặt mã tự chế vào cột này.

    ␛[33m▲ cảnh báo: Cấp huyện không còn · 3 · level-district␛[39m
      ␛[1mdanh-sach.xlsx › Sheet1␛[22m
        C6 · Cột “Cấp thực hiện” ghi “Cấp huyện”, nhưng cấp huyện đã kết thúc hoạt động từ ngày
          01/07/2025.
      ␛[2m… và 2 chỗ khác (thêm --all để xem hết)␛[22m
      ␛[32mGợi ý: Hãy chuyển thủ tục về cấp tỉnh hoặc cấp xã theo nghị định phân định thẩm quyền, hoặc đánh␛[39m
        ␛[32mdấu bãi bỏ.␛[39m
      Cách xử lý: Tìm quyết định công bố mới nhất của bộ quản lý ngành để biết thủ tục nay thuộc cấp
        nào, rồi cập nhật cột này cùng cơ quan thực hiện.

    ␛[36m• Đã tự sửa 2 chỗ (thêm --all để xem từng chỗ)␛[39m
      Khôi phục số 0 ở cuối mã · 2 · restore-trailing-zero: ví dụ A4: “1.00516” → “1.005160”

    ␛[31mKết luận: có 2 lỗi cần xử lý. Số dòng để riêng: 2.␛[39m
    "
  `);
});

test('an import tells what became of the dataset and where the rejected rows are', async () => {
  const lines = (await prettyText(imported)).split('\n');
  expect(lines.slice(0, 3)).toMatchInlineSnapshot(`
    [
      "Nhập thủ tục hành chính: 12 dòng · nhận 10 · để riêng 2 · có sửa 2",
      "Sheet1: 14 dòng có chữ = 1 tiêu đề trang, 1 dòng tiêu đề cột, 10 dữ liệu, 2 để riêng",
      "Phát hiện: lỗi 2 · cảnh báo 3 · thông tin 2",
    ]
  `);
  expect(lines.slice(-5)).toMatchInlineSnapshot(`
    [
      "Các dòng để riêng nằm ở: .haicap/rejected/3-danh-sach.xlsx. Sửa xong thì nhập lại tệp đó như bình",
      "  thường.",
      "Đã lưu phiên bản @3.",
      "Kết luận: có 2 lỗi cần xử lý. Số dòng để riêng: 2.",
      "",
    ]
  `);
});

test('with all samples, every repair is shown and nothing is said to be left out', async () => {
  const text = await prettyText(validation, { samples: 'all', width: 200 });
  expect(text).toContain('    A4 · ');
  expect(text).toContain('“2.002” được khôi phục thành “2.002000”');
  expect(text).not.toContain('--all');
});

test('a suggestion that differs stands under its own finding', async () => {
  const findings = [
    malformedCode(5, '1.1.012756', ['1.012756']),
    malformedCode(6, '1.1.000001', ['1.000001']),
  ];
  const text = await prettyText({ ...validation, findings });
  expect(text.match(/Gợi ý/g)).toHaveLength(2);
});

test('a long value is shortened, and a value that its message does not tell is shown', async () => {
  const long = malformedCode(5, 'x'.repeat(500));
  expect(await prettyText({ ...validation, findings: [long] })).not.toContain('x'.repeat(61));
  const [untold] = [...validation.findings].filter((found) => found.code === 'level-district');
  const text = await prettyText({
    ...validation,
    findings: untold ? [{ ...untold, code: 'name-repeated' } as never] : [],
  });
  expect(text).toContain('Giá trị: “Cấp huyện”');
});

test('file and sheet are told once for the samples that follow', async () => {
  const elsewhere = { ...malformedCode(7, 'x'), place: { file: 'khac.csv', row: 7 } };
  const findings = [malformedCode(5, 'a'), malformedCode(6, 'b'), elsewhere];
  const lines = (await prettyText({ ...validation, findings }, { samples: 5 })).split('\n');
  const places = lines
    .filter((line) => /^ {2}\S|^ {4}\S+ (· |7)/.test(line))
    .map((line) => line.split(' · ')[0]);
  expect(places.slice(0, 5)).toEqual([
    '  danh-sach.xlsx › Sheet1',
    '    A5',
    '    A6',
    '  khac.csv',
    '    dòng 7',
  ]);
});

test('a long correction is cut to where it differs', async () => {
  const [from, to] = [`${'giống nhau '.repeat(20)}cũ`, `${'giống nhau '.repeat(20)}mới`];
  const findings = [restoredZero(4, from, to)];
  for (const samples of [1, 'all'] as const) {
    const text = await prettyText({ ...validation, findings }, { samples, width: 1000 });
    expect(text).toMatch(/“…[^“”]* cũ”.*“…[^“”]* mới”/);
  }
});

test('nothing in a value can steer the terminal', async () => {
  const text = await prettyText({
    ...validation,
    findings: [malformedCode(5, '\u001b]0;x\u0007\r\n\u202e')],
  });
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
});
