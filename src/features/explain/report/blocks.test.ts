import { expect, test } from 'vitest';
import { prettyText } from '../../../../test/support/reports/pretty.js';
import { explained } from '../../../../test/support/reports.js';

test('a code in plain words, in Vietnamese', async () => {
  expect(await prettyText(explained('vi'))).toMatchInlineSnapshot(`
    "code-malformed: Mã thủ tục sai dạng

    Mức độ: lỗi
    Khi nhập, dòng có phát hiện này được để riêng.

    Mã thủ tục trên Cơ sở dữ liệu quốc gia luôn có dạng như 1.005160: một chữ số từ 1 đến 9, dấu chấm
      và sáu chữ số. Mã sai dạng (1.1.012756, 1.004850A, 99.001) không đối chiếu được với danh sách của
      bộ và không cấu hình được lên cổng. Chương trình đề nghị mã gần đúng nhưng không tự sửa.

    Ví dụ: haicap validate procedures danh-sach.csv
      danh-sach.csv
        Mã số,Tên
        1.1.012756,Đính chính giấy chứng nhận

    Cách xử lý: Tra mã đúng theo tên thủ tục rồi sửa ô. Thủ tục nội bộ chưa có mã quốc gia thì không
      nên đặt mã tự chế vào cột này.
    "
  `);
});

test('the rows of a workbook stand side by side', async () => {
  const sheets = [
    {
      name: 'Sheet1',
      rows: [
        ['Mã', null, 'Tên'],
        [1.5, null, 'x'],
      ],
    },
  ];
  const example = {
    kind: 'procedures',
    files: [{ name: 'a.xlsx', sheets }],
    options: ['--map', 'Mã=code'],
  };
  const text = await prettyText({ ...explained('en'), example });
  expect(text).toContain('haicap validate procedures a.xlsx --map Mã=code');
  expect(text).toContain('    [Sheet1]\n    Mã |  | Tên\n    1.5 |  | x\n');
});
