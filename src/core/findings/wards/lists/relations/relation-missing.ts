import { defineFinding } from '../../../define.js';
import { crosswalk } from '../../wards-examples.js';

export const relationMissing = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['old', 'new', 'extent', 'basis'],
  vi: {
    title: 'Bảng thiếu một quan hệ của nghị quyết',
    message: 'Thiếu dòng {old} → {new}: {extent}.',
    suggestion: 'Hãy thêm dòng này; {basis}.',
    why: 'Nghị quyết đưa đơn vị cũ này, hoặc một phần của nó, vào một đơn vị mới có trong bảng, nhưng bảng không có dòng nào nói vậy. Thiếu một nhánh của đơn vị bị chia thì mọi hồ sơ sẽ dồn về nhánh còn lại mà không có câu hỏi nào được nêu ra. Chỗ được nêu là dòng cuối của đơn vị mới, hoặc dòng gần nơi cần thêm.',
    remedy: 'Thêm dòng theo khoản được nêu; bảng liệt kê đơn vị cũ trong một ô thì thêm tên vào ô.',
  },
  en: {
    title: 'The table leaves out a relation of the law',
    message: 'There is no row {old} → {new}: {extent}.',
    suggestion: 'Add the row; {basis}.',
    why: 'The resolution puts the old unit, or a part of it, into a new unit that the table has, and no row says so. Where one branch of a split unit is missing, all records go to the other branch and no question is ever asked. The place is the last row of the new unit, or the row near which it belongs.',
    remedy:
      'Add the row by the clause that is named; where a cell lists old units, add the name to it.',
  },
  example: crosswalk(
    '23041,Xã Hồng Thái,23038,Xã Phan Thanh,Nhập toàn bộ',
    '23041,Xã Hồng Thái,23041,Xã Hồng Thái,Nhập toàn bộ',
  ),
});
