import { defineFinding } from '../../define.js';
import { BEFORE, list, NAMES } from '../wards-examples.js';

export const wardDistrictMismatch = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['unit', 'official', 'basis'],
  vi: {
    title: 'Sai quận, huyện',
    message: 'Cột “{column}” ghi “{value}”, nhưng {unit} khi ấy thuộc {official}.',
    suggestion: 'Sửa thành {official}; {basis}.',
    why: 'Trước ngày 01/07/2025 trong một tỉnh có thể có nhiều xã cùng tên, chỉ phân biệt nhờ huyện. Ghi sai huyện thì hồ sơ cũ được gán cho xã khác. Lỗi hay nằm ở ô trộn lấn sang dòng của huyện bên cạnh.',
    remedy:
      'Sửa ô theo danh mục trước ngày 01/07/2025; với bảng có ô trộn, kiểm tra lại vùng trộn.',
  },
  en: {
    title: 'Wrong district',
    message: 'Column “{column}” says “{value}”, but {unit} was in {official}.',
    suggestion: 'Correct to {official}; {basis}.',
    why: 'Before 1 July 2025 one province could have several communes of one name, told apart by their district. With the wrong district old records go to another commune. The fault is often in a merged cell that reaches into a row of the next district.',
    remedy:
      'Correct the cell by the list of before 1 July 2025; in tables with merged cells look at the merge.',
  },
  example: list(BEFORE, `${NAMES},Quận/huyện`, '00001,Phường Phúc Xá,Quận Hoàn Kiếm'),
});
