import { defineFinding } from '../../define.js';
import { patched } from '../merging-examples.js';

export const patchKeyRepeated = defineFinding({
  severity: 'error',
  rejecting: false,
  params: [],
  vi: {
    title: 'Khóa có nhiều lần',
    message:
      '{key}: khóa có ở nhiều bản ghi khác nhau của đích, hoặc ở nhiều thay đổi của danh sách.',
    why: 'Danh sách thay đổi được lập trên một trạng thái khác: đích đã đổi từ khi đó, hoặc là một bộ khác. Có một chỗ không khớp thì không thay đổi nào được thực hiện.',
    remedy: 'Xem đích, rồi sửa danh sách thay đổi hoặc lập lại bằng “haicap patch make”.',
  },
  en: {
    title: 'A key that stands more than once',
    message:
      '{key}: stands in several different records of the target, or in several changes of the list.',
    why: 'The list of changes was made of another state: the target has changed since, or is another one. Where one change doesn’t fit, none is made.',
    remedy:
      'Look at the target, and edit the list of changes or make it anew with “haicap patch make”.',
  },
  example: patched(
    { change: 'add', key: '1.000094', record: { code: '1.000094', name: 'Kết hôn' } },
    { change: 'add', key: '1.000094', record: { code: '1.000094', name: 'Ly hôn' } },
  ),
});
