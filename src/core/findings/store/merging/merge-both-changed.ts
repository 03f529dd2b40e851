import { defineFinding } from '../../define.js';
import { merged } from '../merging-examples.js';

export const mergeBothChanged = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['base', 'ours', 'theirs'],
  vi: {
    title: 'Hai bên sửa cùng một trường khác nhau',
    message: '{key} · {field}: bên ta “{ours}”, bên họ “{theirs}”, bản gốc “{base}”.',
    suggestion:
      'Chọn ở màn hình, qua --questions TỆP.xlsx, hoặc bằng quy tắc: --prefer theirs:{field}',
    why: 'Cả hai bản đều sửa trường này kể từ bản gốc, mỗi bản một khác; không thể giữ cả hai và haicap không tự chọn thay người. Còn một chỗ chưa chọn thì chưa lưu gì.',
    remedy:
      'Xem hai giá trị rồi chọn: trả lời ở màn hình, ghi các câu hỏi ra sổ tính bằng --questions rồi đưa lại bằng --decisions, hoặc nêu quy tắc bằng --prefer.',
  },
  en: {
    title: 'Both sides changed one field otherwise',
    message: '{key} · {field}: ours “{ours}”, theirs “{theirs}”, base “{base}”.',
    suggestion:
      'Choose at a terminal, with --questions FILE.xlsx, or by a rule: --prefer theirs:{field}',
    why: 'Both states changed this field since the base, each in its own way; both can’t be kept, and haicap doesn’t choose for people. With one open conflict nothing is stored.',
    remedy:
      'Look at both values and choose: answer at a terminal, write the questions to a workbook with --questions and take it back with --decisions, or name a rule with --prefer.',
  },
  example: merged(
    ['1.000080,Đăng ký khai sinh'],
    ['1.000080,Đăng ký lại khai sinh'],
    ['1.000080,Khai sinh'],
  ),
});
