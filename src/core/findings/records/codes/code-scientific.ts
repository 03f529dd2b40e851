import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const codeScientific = defineFinding({
  severity: 'error',
  rejecting: true,
  params: ['shown'],
  vi: {
    title: 'Mã hiện thành số mũ',
    message: 'Cột “{column}”: “{shown}” là một con số viết theo dạng số mũ, không phải là mã.',
    suggestion: 'Hãy đặt định dạng Văn bản (Text) cho cột mã rồi gõ lại mã từ danh sách gốc.',
    why: 'Khi phần mềm bảng tính coi mã là một con số, số dài hoặc cột hẹp làm nó hiện thành dạng như 1.00516E+11. Phần chữ số bị che không còn trong tệp CSV, nên không thể khôi phục mã một cách chắc chắn; dòng này được để riêng chứ không đoán.',
    remedy:
      'Mở tệp gốc, nới rộng cột, đặt định dạng ô là Văn bản, kiểm tra từng mã rồi lưu lại. Không mở tệp CSV bằng cách bấm đúp: hãy dùng Dữ liệu → Từ văn bản/CSV và chọn kiểu Văn bản cho cột mã.',
  },
  en: {
    title: 'A code shown in scientific notation',
    message: 'Column “{column}”: “{shown}” is a number in scientific notation, not a code.',
    suggestion: 'Set the column of codes to Text and type the codes again from the original list.',
    why: 'When a spreadsheet takes a code for a number, a long number or a narrow column makes it appear as 1.00516E+11. A CSV file no longer holds the hidden digits, so the code cannot be restored with certainty; the row is set aside, not guessed.',
    remedy:
      'Open the original, widen the column, set its cells to Text, check every code and save again. Don’t open CSV files by double click: use Data → From Text/CSV and choose Text for the column of codes.',
  },
  example: csv(HEADER, '1.00516E+11,Đăng ký khai sinh'),
});
