import { defineFinding } from '../../define.js';
import { mergedSteps } from '../merging-examples.js';

export const mergeItemsUnmatched = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['base', 'ours', 'theirs'],
  vi: {
    title: 'Không biết mục nào của danh sách là mục nào',
    message:
      '{key} · {field}: một bên không có cột cho một phần của các mục và các mục đã đổi, nên không biết giữ phần đó cho mục nào (bản gốc “{base}”; bên ta “{ours}”; bên họ “{theirs}”).',
    suggestion:
      'Chọn bên ở màn hình, qua --questions TỆP.xlsx, hoặc bằng quy tắc: --prefer ours:{field}',
    why: 'Danh sách không có cột (chẳng hạn thời gian của từng bước) thì không nói gì về phần đó, và phần đó được giữ từ bản gốc cho mục còn nhận ra. Khi mục đã đổi tên thì không ai biết nó là mục nào trước đây.',
    remedy: 'Thêm cột còn thiếu vào danh sách, hoặc chọn bên.',
  },
  en: {
    title: 'Nobody can tell which item of a list is which',
    message:
      '{key} · {field}: a side has no column for a part of the items, and items changed, so that nobody knows whose that part is (base “{base}”; ours “{ours}”; theirs “{theirs}”).',
    suggestion:
      'Choose a side at a terminal, with --questions FILE.xlsx, or by a rule: --prefer ours:{field}',
    why: 'A list without a column (how long each step takes, say) says nothing of that part, which is kept from the base for items that are certainly the same. Where an item has another name, nobody can tell which one it was.',
    remedy: 'Add the missing column to the list, or choose a side.',
  },
  example: mergedSteps(['Thẩm định,2 ngày'], ['Xem xét'], ['Thẩm định,3 ngày']),
});
