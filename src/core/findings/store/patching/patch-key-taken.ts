import { defineFinding } from '../../define.js';
import { patched } from '../merging-examples.js';

export const patchKeyTaken = defineFinding({
  severity: 'error',
  rejecting: false,
  params: [],
  vi: {
    title: 'Khóa cần thêm đã có',
    message: '{key}: đích đã có bản ghi khóa này, nội dung khác với bản ghi cần thêm.',
    why: 'Danh sách thay đổi được lập trên một trạng thái khác: đích đã đổi từ khi đó, hoặc là một bộ khác. Có một chỗ không khớp thì không thay đổi nào được thực hiện.',
    remedy: 'Xem đích, rồi sửa danh sách thay đổi hoặc lập lại bằng “haicap patch make”.',
  },
  en: {
    title: 'A key to be added is there already',
    message: '{key}: the target has another record of this key than the one to be added.',
    why: 'The list of changes was made of another state: the target has changed since, or is another one. Where one change doesn’t fit, none is made.',
    remedy:
      'Look at the target, and edit the list of changes or make it anew with “haicap patch make”.',
  },
  example: patched({
    change: 'add',
    key: '1.000080',
    record: { code: '1.000080', name: 'Kết hôn' },
  }),
});
