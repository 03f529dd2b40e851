import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const dropNullMarker = defineFinding({
  severity: 'info',
  rejecting: false,
  params: [],
  vi: {
    title: 'Bỏ dòng chữ “không có thông tin”',
    message: 'Cột “{column}”: “{from}” được hiểu là ô trống.',
    why: 'Cổng dịch vụ công quốc gia ghi “Không có thông tin” ở những trường để trống. Nếu giữ nguyên, dòng chữ này sẽ thành tên cơ quan hoặc nội dung trong hệ thống nhận dữ liệu.',
    remedy: 'Không phải làm gì.',
  },
  en: {
    title: 'A “no information” text dropped',
    message: 'Column “{column}”: “{from}” was read as an empty cell.',
    why: 'The national portal writes “Không có thông tin” where a field is empty. Kept as it is, the phrase would become the name of an agency or a content in the system that receives the data.',
    remedy: 'Nothing to do.',
  },
  example: csv(`${HEADER},Cơ quan phối hợp`, '1.000080,Đăng ký khai sinh,Không có thông tin'),
});
