import { defineFinding } from '../../define.js';
import { merged } from '../merging-examples.js';

export const mergeRemovedChanged = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['side', 'fields'],
  vi: {
    title: 'Một bên bỏ bản ghi mà bên kia đã sửa',
    message: '{key}: bên {side} không còn bản ghi này, bên kia đã sửa: {fields}.',
    suggestion:
      'Chọn ở màn hình hoặc qua --questions TỆP.xlsx; --prefer ours hay --prefer theirs quyết định mọi xung đột.',
    why: 'Bỏ đi thì mất chỗ sửa của bên kia, giữ lại thì trái ý bên đã bỏ. Bản ghi bị bỏ mà bên kia không sửa gì thì được bỏ, không hỏi.',
    remedy: 'Xem thủ tục đó đã bãi bỏ thật chưa rồi chọn bên.',
  },
  en: {
    title: 'One side removed a record that the other changed',
    message: '{key}: {side} has this record no more, the other side changed: {fields}.',
    suggestion:
      'Choose at a terminal or with --questions FILE.xlsx; --prefer ours or --prefer theirs settles every conflict.',
    why: 'To take it out loses what the other side changed, to keep it goes against the side that removed it. A record that one side removed and the other left alone is removed without a question.',
    remedy: 'See whether the procedure was really repealed, and choose a side.',
  },
  example: merged(
    ['1.000080,Đăng ký khai sinh', '1.000094,Đăng ký kết hôn'],
    ['1.000094,Đăng ký kết hôn'],
    ['1.000080,Khai sinh', '1.000094,Đăng ký kết hôn'],
  ),
});
