import { defineFinding } from '../../define.js';
import { csv, HEADER, ROW } from '../../example/procedures.js';

export const headerUnitDiffers = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['unit'],
  vi: {
    title: 'Đơn vị trong ô khác đơn vị ở tiêu đề',
    message: 'Ô ghi “{value}”, còn tiêu đề “{column}” nói đơn vị là {unit}; lấy theo ô.',
    suggestion: 'Hãy sửa ô hoặc tiêu đề để chỉ còn một đơn vị.',
    why: 'Tiêu đề như “Thời hạn (ngày làm việc)” nói đơn vị cho cả cột. Một ô tự ghi đơn vị khác thì một trong hai là nhầm: 15 ngày không phải là 15 ngày làm việc, và 75.000 đồng không phải là 75.000 nghìn đồng. Đơn vị ghi trong ô được giữ, vì người nhập đã viết nó ra.',
    remedy: 'Kiểm tra giá trị theo quyết định công bố, rồi ghi lại theo đơn vị của cột.',
  },
  en: {
    title: 'A cell states another unit than its header',
    message:
      'The cell says “{value}” while the header “{column}” gives the unit {unit}; the cell’s own was taken.',
    suggestion: 'Correct the cell or the header, so that there is one unit.',
    why: 'A header such as “Thời hạn (ngày làm việc)” gives the unit of the whole column. Where a cell states another, one of the two is a slip: 15 days are not 15 working days, and 75,000 đồng are not 75,000 thousand đồng. The unit in the cell counts, as somebody took the trouble to write it.',
    remedy: 'Check the value against the decision, and write it in the unit of the column.',
  },
  example: csv(`${HEADER},Thời hạn giải quyết (ngày làm việc)`, `${ROW},48 giờ`),
});
