import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const takeUnitFromHeader = defineFinding({
  severity: 'info',
  rejecting: false,
  params: [],
  vi: {
    title: 'Lấy đơn vị ở tiêu đề cột',
    message:
      'Cột “{column}”: “{from}” được hiểu là “{to}” theo đơn vị ghi ở tiêu đề cột hoặc phía trên bảng.',
    why: 'Tiêu đề như “Thời hạn giải quyết (ngày làm việc)” hay “Phí (nghìn đồng)” nói đơn vị một lần cho cả cột, còn các ô chỉ ghi số. Không lấy đơn vị ấy thì 5 không biết là 5 ngày hay 5 giờ, và 75 nghìn đồng thành 75 đồng. Ô đã tự ghi đơn vị thì giữ nguyên.',
    remedy:
      'Không phải làm gì nếu đúng. Nếu sai, hãy ghi rõ đơn vị trong ô, hoặc tắt sửa chữa take-unit-from-header trong cấu hình (mục "repairs").',
  },
  en: {
    title: 'The unit taken from the header',
    message:
      'Column “{column}”: “{from}” was read as “{to}”, in the unit that the header, or a line above the table, states.',
    why: 'A header such as “Thời hạn giải quyết (ngày làm việc)” or “Phí (nghìn đồng)” states the unit once for the whole column, and the cells hold bare numbers. Without it nobody knows whether 5 are days or hours, and 75 thousand đồng become 75. A cell with a unit of its own stays as it is.',
    remedy:
      'Nothing to do if it is right. If not, write the unit into the cell, or switch take-unit-from-header off in the configuration (under "repairs").',
  },
  example: csv(`${HEADER},Thời hạn giải quyết (ngày làm việc)`, '1.000080,Đăng ký khai sinh,5'),
});
