import { defineFinding } from '../../../define.js';
import { crosswalk } from '../../wards-examples.js';

export const coverageMismatch = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['old', 'new', 'extent', 'proper', 'basis'],
  vi: {
    title: 'Ghi chú trái với nghị quyết',
    message: 'Cột “{column}” ghi “{value}”, nhưng theo nghị quyết {old} → {new} là: {extent}.',
    suggestion: 'Sửa ghi chú thành “{proper}”; {basis}.',
    why: 'Ghi chú cho biết đơn vị mới nhận toàn bộ hay một phần đơn vị cũ, và phần đó có đất hay có dân. Ghi “nhập toàn bộ” cho một đơn vị bị chia thì hồ sơ của phần kia bị chuyển nhầm. Phần còn lại được tính từ các khoản đã lấy đi những phần khác.',
    remedy: 'Đọc khoản được nêu rồi sửa ghi chú.',
  },
  en: {
    title: 'The note contradicts the resolution',
    message: 'Column “{column}” says “{value}”, but by the resolution {old} → {new} is: {extent}.',
    suggestion: 'Correct the note to “{proper}”; {basis}.',
    why: 'The note tells whether the new unit took the old one whole or in part, and whether the part has land or people. “Whole” for a unit that was split sends the records of the other part astray. What a remainder has is reckoned from the clauses that took the other parts.',
    remedy: 'Read the clause that is named and correct the note.',
  },
  example: crosswalk('23053,Xã Hòa Thắng,23053,Xã Hòa Thắng,Nhập toàn bộ'),
});
