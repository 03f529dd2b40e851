import { defineFinding } from '../../define.js';
import { csv, HEADER, ROW } from '../../example/procedures.js';

export const columnUnmatched = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['closest', 'flags'],
  vi: {
    title: 'Cột không thuộc trường nào',
    message: 'Cột “{column}” không khớp với trường nào nên không được đọc.',
    suggestion: 'Nếu cột này là {closest}, hãy thêm vào lệnh (chọn một): {flags}',
    why: 'Bảng làm việc thường có cột riêng như STT hay Ghi chú nội bộ. Chúng không thuộc bộ dữ liệu nên không được nhập, và được nhắc tên để không cột nào bị bỏ quên trong im lặng.',
    remedy:
      'Không phải làm gì nếu cột không cần. Nếu cần, chỉ trường của nó bằng --map hoặc trong tệp ánh xạ cột, hoặc giữ nguyên cột theo tiêu đề của nó bằng --keep-columns (import, validate, diff).',
  },
  en: {
    title: 'A column belongs to no field',
    message: 'Column “{column}” matches no field and was not read.',
    suggestion: 'If this column is {closest}, add to the command (choose one): {flags}',
    why: 'Working tables have columns of their own, such as a running number or internal notes. They are not part of the dataset; they are named so that no column is forgotten in silence.',
    remedy:
      'Nothing to do if the column is not needed. Otherwise name its field with --map or in a mapping file, or keep it as it is, under its own header, with --keep-columns (import, validate, diff).',
  },
  example: csv(`${HEADER},Người nhập liệu`, `${ROW},Tổ 3`),
});
