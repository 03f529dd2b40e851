import { defineFinding } from '../../define.js';
import { HEADER, ROW } from '../../example/procedures.js';
import { byProfile } from '../exporting-examples.js';

export const exportValueRepeated = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['other'],
  vi: {
    title: 'Giá trị trùng trong cột không được trùng',
    message: '“{column}” của bản ghi {key}: “{value}” đã có ở bản ghi {other}. Chưa ghi tệp nào.',
    why: 'Hệ thống nhận tìm bản ghi bằng giá trị này, không phân biệt chữ hoa, chữ thường và khoảng trắng ở hai đầu. Hai bản ghi trùng giá trị thì bản sau ghi đè bản trước, hoặc liên kết trỏ nhầm.',
    remedy: 'Dùng mã thay cho tên trong hồ sơ xuất, hoặc sửa một trong hai giá trị ở nguồn.',
  },
  en: {
    title: 'A value twice in a column that must not repeat',
    message:
      '“{column}” of record {key}: “{value}” is that of record {other} already. Nothing was written.',
    why: 'The receiving system finds records by this value, without regard to capitals and spaces around it. Of two records with the same value the second replaces the first, or links lead to the wrong one.',
    remedy:
      'Take a code in place of the name in the profile, or correct one of the values in the source.',
  },
  example: byProfile(`${HEADER}`, `${ROW}\n1.000090,đăng ký nhận cha mẹ con`, {
    name: 'TEN',
    from: 'name',
    unique: true,
  }),
});
