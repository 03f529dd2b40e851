import { defineFinding } from '../../define.js';
import { patched } from '../merging-examples.js';

export const patchRecordDiffers = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['expected', 'found'],
  vi: {
    title: 'Bản ghi cần bỏ không còn như trước',
    message: '{key} · {field}: cần bỏ bản ghi có “{expected}”, đích có “{found}”.',
    why: 'Danh sách thay đổi được lập trên một trạng thái khác: đích đã đổi từ khi đó, hoặc là một bộ khác. Có một chỗ không khớp thì không thay đổi nào được thực hiện.',
    remedy: 'Xem đích, rồi sửa danh sách thay đổi hoặc lập lại bằng “haicap patch make”.',
  },
  en: {
    title: 'A record to be removed is not as it was',
    message: '{key} · {field}: the record to be removed has “{expected}”, the target “{found}”.',
    why: 'The list of changes was made of another state: the target has changed since, or is another one. Where one change doesn’t fit, none is made.',
    remedy:
      'Look at the target, and edit the list of changes or make it anew with “haicap patch make”.',
  },
  example: patched({
    change: 'remove',
    key: '1.000080',
    record: { code: '1.000080', name: 'Kết hôn' },
  }),
});
