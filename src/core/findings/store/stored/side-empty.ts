import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';
import { EARLIER, held } from '../stored-examples.js';

export const sideEmpty = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['scope'],
  vi: {
    title: 'Một bên không có bản ghi nào để so sánh',
    message: 'Bên này không có bản ghi nào để so sánh, nên không thể nói gì là thiếu hay là mới.',
    suggestion: 'Kiểm tra phần đã nêu: --scope "{scope}" không khớp bản ghi nào của bên này.',
    why: 'Danh sách trống, hoặc không có bản ghi nào thuộc phần nêu ở --scope, thường do xuất nhầm mẫu trống, do bộ lọc hay do gõ sai tên cơ quan. Coi mọi bản ghi của bên kia là bị bỏ hay là mới khi đó chỉ là đoán.',
    remedy: 'Lấy lại tệp, hoặc sửa --scope theo đúng giá trị trong danh sách.',
  },
  en: {
    title: 'One side has no record to compare',
    message: 'This side has no record to compare, so that nothing can be called missing or new.',
    suggestion: 'Check the part named: --scope "{scope}" holds no record of this side.',
    why: 'An empty list, or one without a record of the part named by --scope, is mostly an empty form, the work of a filter or a slip in the name of an agency. To call every record of the other side repealed or new would be a guess.',
    remedy: 'Get the file again, or name in --scope a value that stands in the list.',
  },
  example: held(EARLIER, csv(HEADER)),
});
