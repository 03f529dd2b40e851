import { defineFinding } from '../../define.js';
import { merged } from '../merging-examples.js';

export const mergeKeyRepeated = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['sides'],
  vi: {
    title: 'Khóa có ở nhiều bản ghi khác nhau của một bên',
    message:
      '{key}: có ở nhiều bản ghi khác nhau của: {sides}. Không biết bản ghi nào có hiệu lực nên không hợp nhất.',
    suggestion: 'Sửa danh sách để mỗi khóa chỉ có một lần, hoặc chọn bên chỉ có một.',
    why: 'Hai bản ghi cùng khóa mà trái nhau thì không thể đều đúng. Lấy bản đứng trước là đoán, nên haicap để ngỏ; những dòng lặp lại y hệt thì không sao.',
    remedy: 'Sửa danh sách; nếu khóa vốn không duy nhất, nêu thêm trường, ví dụ --key name,fields.',
  },
  en: {
    title: 'A key that stands in several different records of a side',
    message:
      '{key}: stands in several different records of: {sides}. Nobody can tell which counts, so it is not merged.',
    suggestion: 'Correct the list so that each key stands once, or choose a side where it does.',
    why: 'Two records of one key that contradict each other can’t both be right. To take the first would be a guess, so it stays open; rows that repeat each other in every field do no harm.',
    remedy:
      'Correct the list; for lists whose key is not unique name more fields, such as --key name,fields.',
  },
  example: merged(
    ['1.000080,Đăng ký khai sinh'],
    ['1.000080,Đăng ký khai sinh'],
    ['1.000080,Đăng ký khai sinh', '1.000080,Đăng ký kết hôn'],
  ),
});
