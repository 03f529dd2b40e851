import { NOTICES } from '../../../../lib/tables/index.js';
import { defineFinding } from '../../define.js';
import { filesOf } from '../../example/procedures.js';

export const jsonKeyRepeated = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: NOTICES['json-key-repeated'],
  vi: {
    title: 'Một khóa JSON ghi hai lần',
    message:
      'Khóa “{column}” được ghi lần nữa trong cùng một đối tượng ở dòng {line} của tệp; giá trị ghi trước, “{value}”, bị giá trị sau thay.',
    suggestion: 'Hãy xem dòng ấy trong tệp và bỏ một trong hai giá trị.',
    why: 'Trong một đối tượng JSON, mỗi khóa chỉ nên có một lần (RFC 8259, mục 4). Khi khóa lặp lại, hầu hết các phần mềm lấy giá trị ghi sau mà không báo; ở đây giá trị ấy cũng được lấy, còn giá trị trước được nêu ra.',
    remedy: 'Bỏ giá trị thừa, hoặc đổi tên một trong hai khóa, rồi chạy lại.',
  },
  en: {
    title: 'A JSON key is written twice',
    message:
      'The key “{column}” stands once more in the same object on line {line} of the file; the value written first, “{value}”, gives way to the later one.',
    suggestion: 'Look at that line of the file and take one of the two values out.',
    why: 'A key should stand only once in a JSON object (RFC 8259, section 4). Where it is repeated, most programs take the later value without a word; that value is read here too, and the earlier one is named.',
    remedy: 'Take out the value that is wrong, or rename one of the two keys, and run again.',
  },
  example: filesOf({
    name: 'danh-sach.json',
    content:
      '[{"code": "1.000080", "name": "Đăng ký khai sinh", "name": "Đăng ký khai sinh lưu động"}]\n',
  }),
});
