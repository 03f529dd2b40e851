import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const fieldUnknown = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['closest'],
  vi: {
    title: 'Lĩnh vực lạ',
    message:
      'Cột “{column}”: lĩnh vực “{value}” không có trong danh mục của Cổng dịch vụ công quốc gia.',
    suggestion: 'Lĩnh vực gần giống: {closest}.',
    why: 'Cổng có hơn 400 lĩnh vực, mỗi lĩnh vực thuộc một bộ; hai bộ có thể có lĩnh vực cùng tên. Hệ thống một cửa thường nối thủ tục với lĩnh vực bằng tên, nên sai một chữ là thủ tục không hiện ra dưới lĩnh vực nào. Cổng vẫn thêm lĩnh vực mới nên đây chỉ là cảnh báo.',
    remedy:
      'Sửa tên cho khớp với danh mục; nếu là lĩnh vực mới, thêm nó vào danh sách kinds.procedures.references.fields trong haicap.config.json.',
  },
  en: {
    title: 'An unknown field',
    message: 'Column “{column}”: the field “{value}” is not among those of the national portal.',
    suggestion: 'The nearest fields: {closest}.',
    why: 'The portal has more than 400 fields (lĩnh vực), each belonging to a ministry, and two ministries may use the same name. One-stop systems usually link a procedure to its field by name, so one wrong letter leaves it under no field at all. The portal keeps adding fields, hence only a warning.',
    remedy:
      'Correct the name; if the field is new, add it to the list kinds.procedures.references.fields in haicap.config.json.',
  },
  example: csv(`${HEADER},Lĩnh vực`, '1.000080,Đăng ký khai sinh,Hộ tịt'),
});
