import { defineFinding } from '../../define.js';
import { patched } from '../merging-examples.js';

export const patchValueDiffers = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['expected', 'found'],
  vi: {
    title: 'Giá trị cần sửa không như trước',
    message: '{key} · {field}: danh sách thay đổi chờ “{expected}”, đích có “{found}”.',
    why: 'Danh sách thay đổi được lập trên một trạng thái khác: đích đã đổi từ khi đó, hoặc là một bộ khác. Có một chỗ không khớp thì không thay đổi nào được thực hiện.',
    remedy: 'Xem đích, rồi sửa danh sách thay đổi hoặc lập lại bằng “haicap patch make”.',
  },
  en: {
    title: 'A value to be changed is not as it was',
    message: '{key} · {field}: the list of changes expects “{expected}”, the target has “{found}”.',
    why: 'The list of changes was made of another state: the target has changed since, or is another one. Where one change doesn’t fit, none is made.',
    remedy:
      'Look at the target, and edit the list of changes or make it anew with “haicap patch make”.',
  },
  example: patched({
    change: 'edit',
    key: '1.000080',
    fields: [{ field: 'name', before: 'Khai sinh', after: 'Kết hôn' }],
  }),
});
