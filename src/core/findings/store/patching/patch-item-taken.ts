import { defineFinding } from '../../define.js';
import { patched } from '../merging-examples.js';

export const patchItemTaken = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['expected', 'found'],
  vi: {
    title: 'Mục cần thêm vào danh sách đã có',
    message: '{key} · {field}: “{found}” đã có mục “{expected}”.',
    why: 'Danh sách thay đổi được lập trên một trạng thái khác: đích đã đổi từ khi đó, hoặc là một bộ khác. Có một chỗ không khớp thì không thay đổi nào được thực hiện.',
    remedy: 'Xem đích, rồi sửa danh sách thay đổi hoặc lập lại bằng “haicap patch make”.',
  },
  en: {
    title: 'An item to be put into a list is there already',
    message: '{key} · {field}: “{found}” has the item “{expected}” already.',
    why: 'The list of changes was made of another state: the target has changed since, or is another one. Where one change doesn’t fit, none is made.',
    remedy:
      'Look at the target, and edit the list of changes or make it anew with “haicap patch make”.',
  },
  example: patched({
    change: 'edit',
    key: '1.000080',
    fields: [
      { field: 'levels', items: { remove: [{ item: 'province' }], add: [{ item: 'commune' }] } },
    ],
  }),
});
