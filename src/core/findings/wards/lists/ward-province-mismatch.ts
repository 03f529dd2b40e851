import { defineFinding } from '../../define.js';
import { list, NAMES, TODAY } from '../wards-examples.js';

export const wardProvinceMismatch = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['unit', 'official', 'basis'],
  vi: {
    title: 'Sai tỉnh, thành phố',
    message: 'Cột “{column}” ghi “{value}”, nhưng {unit} thuộc {official}.',
    suggestion: 'Sửa thành {official}; {basis}.',
    why: 'Nhiều xã, phường trùng tên và chỉ phân biệt được nhờ tỉnh. Ghi sai tỉnh thì đối chiếu theo tên sẽ ra đơn vị khác. Lỗi hay nằm ở ô trộn: ô phía dưới giữ giá trị cũ hoặc vùng trộn lấn sang dòng của tỉnh bên cạnh.',
    remedy: 'Sửa ô theo sổ đơn vị hành chính; với bảng có ô trộn, kiểm tra lại vùng trộn.',
  },
  en: {
    title: 'Wrong province',
    message: 'Column “{column}” says “{value}”, but {unit} is in {official}.',
    suggestion: 'Correct to {official}; {basis}.',
    why: 'Many communes share a name and only the province tells them apart. With the wrong province a match by name finds another unit. The fault is often in a merged cell: a cell below keeps an old value, or the merge reaches into a row of the next province.',
    remedy: 'Correct the cell by the register; in tables with merged cells look at the merge.',
  },
  example: list(TODAY, `${NAMES},Tỉnh`, '00070,Phường Hoàn Kiếm,Thành phố Hải Phòng'),
});
