import { defineFinding } from '../../define.js';
import { patched } from '../merging-examples.js';

export const patchRecordMissing = defineFinding({
  severity: 'error',
  rejecting: false,
  params: [],
  vi: {
    title: 'Bản ghi cần sửa không có',
    message: '{key}: đích không có bản ghi này để sửa hay bỏ.',
    why: 'Danh sách thay đổi được lập trên một trạng thái khác: đích đã đổi từ khi đó, hoặc là một bộ khác. Có một chỗ không khớp thì không thay đổi nào được thực hiện.',
    remedy: 'Xem đích, rồi sửa danh sách thay đổi hoặc lập lại bằng “haicap patch make”.',
  },
  en: {
    title: 'A record to be changed is not there',
    message: '{key}: the target has no such record to change or remove.',
    why: 'The list of changes was made of another state: the target has changed since, or is another one. Where one change doesn’t fit, none is made.',
    remedy:
      'Look at the target, and edit the list of changes or make it anew with “haicap patch make”.',
  },
  example: patched({
    change: 'edit',
    key: '1.000094',
    fields: [{ field: 'name', before: 'Đăng ký kết hôn', after: 'Kết hôn' }],
  }),
});
