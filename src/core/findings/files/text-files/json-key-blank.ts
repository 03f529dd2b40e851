import { NOTICES } from '../../../../lib/tables/index.js';
import { defineFinding } from '../../define.js';
import { filesOf } from '../../example/procedures.js';

export const jsonKeyBlank = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: NOTICES['json-key-blank'],
  vi: {
    title: 'Khóa JSON không có tên',
    message: 'Giá trị dưới khóa rỗng không vào cột nào: “{example}” (số dòng có: {count}).',
    suggestion: 'Hãy đặt tên cho khóa ấy trong tệp.',
    why: 'Khóa của đối tượng JSON có thể là văn bản rỗng, thường do cột không có tiêu đề khi xuất. Không có tên thì khóa không thuộc trường nào, cũng không thể giữ lại dưới tiêu đề của nó.',
    remedy: 'Đặt tên cho khóa ấy; nếu không cần cột này thì không phải làm gì.',
  },
  en: {
    title: 'A JSON key without a name',
    message: 'The value under an empty key is in no column: “{example}” (rows with one: {count}).',
    suggestion: 'Give the key a name in the file.',
    why: 'A key of a JSON object may be an empty text, mostly where a column had no header when the list was exported. Without a name it belongs to no field, and it can’t be kept under its header either.',
    remedy: 'Write a name for that key, or nothing if the column is not needed.',
  },
  example: filesOf({
    name: 'danh-sach.json',
    content: '[{"code": "1.000080", "name": "Đăng ký khai sinh", "": "Hộ tịch"}]\n',
  }),
});
