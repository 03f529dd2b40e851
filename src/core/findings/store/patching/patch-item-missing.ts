import { defineFinding } from '../../define.js';
import { patched } from '../merging-examples.js';

export const patchItemMissing = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['expected', 'found'],
  vi: {
    title: 'Mục của danh sách không có',
    message:
      '{key} · {field}: không có mục “{expected}” trong “{found}”, để bỏ hay để đặt mục khác sau nó.',
    why: 'Danh sách thay đổi được lập trên một trạng thái khác: đích đã đổi từ khi đó, hoặc là một bộ khác. Có một chỗ không khớp thì không thay đổi nào được thực hiện.',
    remedy: 'Xem đích, rồi sửa danh sách thay đổi hoặc lập lại bằng “haicap patch make”.',
  },
  en: {
    title: 'An item of a list is not there',
    message:
      '{key} · {field}: “{found}” has no item “{expected}”, to be removed or to put another behind.',
    why: 'The list of changes was made of another state: the target has changed since, or is another one. Where one change doesn’t fit, none is made.',
    remedy:
      'Look at the target, and edit the list of changes or make it anew with “haicap patch make”.',
  },
  example: patched({
    change: 'edit',
    key: '1.000080',
    fields: [
      { field: 'levels', items: { remove: [{ item: 'ministry' }], add: [{ item: 'district' }] } },
    ],
  }),
});
