import { defineFinding } from '../../define.js';
import { patched } from '../merging-examples.js';

export const resultUnfit = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['count'],
  vi: {
    title: 'Kết quả có bản ghi không nhận được',
    message: 'Chưa lưu gì: {count} bản ghi của kết quả sẽ bị để riêng nếu được nhập.',
    why: 'Hai chỗ sửa, mỗi chỗ đúng, có thể cùng nhau thành một bản ghi không hợp lệ; một danh sách thay đổi sửa tay cũng vậy. Kết quả được xét như khi nhập.',
    remedy: 'Xem các phát hiện kèm theo, sửa bên hay danh sách thay đổi rồi chạy lại.',
  },
  en: {
    title: 'The result has records that can’t be taken',
    message:
      'Nothing was stored: {count} {count|record|records} of the result would be set aside if {count|it was|they were} imported.',
    why: 'Two edits, each sound, may together make a record that doesn’t hold; so may a list of changes that was edited by hand. The result is judged as an import is.',
    remedy: 'Read the other findings, correct a side or the list of changes, and run again.',
  },
  example: patched({
    change: 'edit',
    key: '1.000080',
    fields: [{ field: 'name', before: 'Đăng ký khai sinh' }],
  }),
});
