import { defineFinding } from '../../define.js';
import { merged } from '../merging-examples.js';

export const mergeBothAdded = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['ours', 'theirs'],
  vi: {
    title: 'Hai bên cùng thêm một khóa, nội dung khác nhau',
    message: '{key} · {field}: mới ở cả hai bên; bên ta “{ours}”, bên họ “{theirs}”.',
    suggestion:
      'Chọn ở màn hình, qua --questions TỆP.xlsx, hoặc bằng quy tắc: --prefer theirs:{field}',
    why: 'Bản gốc không có gì ở đây (không có bản ghi, hoặc không có cột), còn hai bên ghi khác nhau: không biết bên nào đúng.',
    remedy:
      'Xem hai giá trị rồi chọn như mọi xung đột khác. Nếu là hai thủ tục khác nhau lỡ mang một mã, sửa mã ở một bên.',
  },
  en: {
    title: 'Both sides added one key and say different things',
    message: '{key} · {field}: new on both sides; ours “{ours}”, theirs “{theirs}”.',
    suggestion:
      'Choose at a terminal, with --questions FILE.xlsx, or by a rule: --prefer theirs:{field}',
    why: 'The base has nothing here (no record, or no column), and both sides say something else: nobody knows which is right.',
    remedy:
      'Look at both values and choose as of any conflict. Where two procedures took one code by mistake, correct it on one side.',
  },
  example: merged(
    ['1.000094,Đăng ký kết hôn'],
    ['1.000094,Đăng ký kết hôn', '1.000080,Khai sinh'],
    ['1.000094,Đăng ký kết hôn', '1.000080,Đăng ký khai sinh'],
  ),
});
