import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';
import { EARLIER, held } from '../stored-examples.js';

export const keysNotCompared = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['count', 'keys'],
  vi: {
    title: 'Khóa có ở nhiều bản ghi khác nhau nên không so sánh',
    message:
      'Số khóa có ở nhiều bản ghi khác nhau của bên này: {count} ({keys}). Chúng không được đưa vào so sánh.',
    why: 'Hai bản ghi cùng khóa mà trái nhau thì không thể đều đúng, và không ai biết bản nào có hiệu lực. So sánh bản đứng trước sẽ báo thay đổi, hoặc che mất thay đổi, tùy thứ tự dòng.',
    remedy:
      'Sửa danh sách để mỗi khóa chỉ có một lần; những dòng lặp lại y hệt thì không sao. Nếu khóa vốn không duy nhất, hãy nêu thêm trường, ví dụ --key name,fields.',
  },
  en: {
    title: 'A key that stands in several different records was not compared',
    message:
      'Keys that stand in several records of this side which differ: {count} ({keys}). They take no part in the comparison.',
    why: 'Two records of one key that contradict each other can’t both be right, and nobody can tell which one counts. To compare the first of them would report changes, or hide some, by the order of the rows.',
    remedy:
      'Correct the list so that each key stands once; rows that repeat each other in every field do no harm. For lists whose key is not unique name more fields, such as --key name,fields.',
  },
  example: held(EARLIER, csv(HEADER, '1.000080,Đăng ký khai sinh', '1.000080,Đăng ký kết hôn')),
});
