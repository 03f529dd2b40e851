import { defineFinding } from '../../define.js';
import { csv, HEADER, ROW } from '../../example/procedures.js';

export const mappingUnused = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['header', 'closest'],
  vi: {
    title: 'Ánh xạ cột không dùng đến',
    message: 'Ánh xạ nhắc đến cột “{header}” nhưng bảng không có cột này.',
    suggestion: 'Tên gần giống trong bảng: {closest}.',
    why: 'Ánh xạ do người dùng khai báo (bằng --map hoặc trong tệp) chỉ có tác dụng khi tên cột có trong bảng. Tên không còn trong bảng thường là dấu hiệu mẫu biểu đã thay đổi so với lần trước.',
    remedy: 'Sửa tên cột trong ánh xạ cho khớp với bảng mới, hoặc bỏ dòng ánh xạ đó đi.',
  },
  en: {
    title: 'A mapping was not used',
    message: 'The mapping names the column “{header}”, which the table does not have.',
    suggestion: 'Similar headers in the table: {closest}.',
    why: 'A mapping (by --map or in a file) only takes effect when the table has a column of that name. A name that has disappeared usually means that the form has changed since last time.',
    remedy: 'Correct the header in the mapping, or remove that entry.',
  },
  example: { ...csv(HEADER, ROW), options: ['--map', 'Tên gọi=name'] },
});
