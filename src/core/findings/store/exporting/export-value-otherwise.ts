import { defineFinding } from '../../define.js';
import { HEADER, ROW } from '../../example/procedures.js';
import { byProfile } from '../exporting-examples.js';

export const exportValueOtherwise = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['written'],
  vi: {
    title: 'Giá trị khác được ghi bằng mã chung',
    message:
      '“{column}” của bản ghi {key}: “{value}” ({field}) không có mã riêng nên ghi “{written}”.',
    why: 'Hồ sơ xuất có "otherwise": mọi giá trị ngoài bảng quy đổi dùng chung một mã. Điều này được báo vì ở hệ thống nhận không còn phân biệt được các giá trị ấy.',
    remedy: 'Không phải làm gì nếu đúng ý; nếu hệ thống nhận có mã riêng, thêm vào "map.values".',
  },
  en: {
    title: 'Another value was written by the common code',
    message:
      '“{column}” of record {key}: “{value}” ({field}) has no code of its own, so “{written}” was written.',
    why: 'The profile gives "otherwise": all values outside its map share one code. It is told because the receiving system can no longer tell these values apart.',
    remedy:
      'Nothing to do if this is meant; if the system has a code for the value, add it to "map.values".',
  },
  example: byProfile(`${HEADER},Trạng thái`, `${ROW},Hết hiệu lực`, {
    name: 'TRANG_THAI',
    from: 'status',
    map: { values: { 'in-force': '1' }, otherwise: '9' },
  }),
});
