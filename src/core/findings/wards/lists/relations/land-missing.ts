import { defineFinding } from '../../../define.js';
import { crosswalk } from '../../wards-examples.js';

export const landMissing = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['old', 'new', 'extent', 'basis'],
  vi: {
    title: 'Bảng thiếu vùng đất không thuộc xã nào',
    message: 'Thiếu dòng {old} → {new}: {extent}.',
    suggestion: 'Nếu bảng cần đủ như nghị quyết, hãy thêm dòng này; {basis}.',
    why: 'Nghị quyết đưa vào đơn vị mới một vùng đất chưa từng thuộc xã nào, như trường bắn hay bãi bồi. Vùng đất ấy không có mã và không có hồ sơ nào ghi theo mã xã ở đó, nên thiếu nó không làm sai việc chuyển đổi; vì vậy đây là cảnh báo, không phải lỗi như khi thiếu một xã.',
    remedy: 'Thêm một dòng không có mã cũ, tên cũ ghi như trong nghị quyết.',
  },
  en: {
    title: 'The table leaves out land that was no commune',
    message: 'There is no row {old} → {new}: {extent}.',
    suggestion: 'If the table is to be as complete as the resolution, add the row; {basis}.',
    why: 'The resolution gives the new unit land that was never part of a commune, such as a firing range or mud flats. It has no code and no record was ever kept under one, so no conversion goes wrong without it: a warning, not the error that a missing commune is.',
    remedy: 'Add a row without an old code, the old name as the resolution has it.',
  },
  example: crosswalk(
    '07537,Xã Biên Sơn,07537,Xã Phong Vân,Nhập toàn bộ',
    '07537,Xã Biên Sơn,07555,Xã Biên Sơn,Nhập toàn bộ',
  ),
});
