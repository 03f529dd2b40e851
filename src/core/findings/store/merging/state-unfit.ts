import { defineFinding } from '../../define.js';
import { merged } from '../merging-examples.js';

export const stateUnfit = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['why'],
  vi: {
    title: 'Một bên không được đọc hiểu trọn vẹn',
    message:
      'Chưa lưu gì: bên này chưa được hiểu hết ({why}), nên những gì thiếu chưa chắc là đã bỏ.',
    why: 'Khi có dòng bị để riêng, thiếu cột bắt buộc, một trang bị bỏ qua hay không có bản ghi nào, hợp nhất sẽ coi những gì không đọc được là đã bỏ và làm mất dữ liệu đúng.',
    remedy:
      'Sửa tệp theo các phát hiện kèm theo, hoặc nhập tệp trước (import) rồi dùng phiên bản đã lưu.',
  },
  en: {
    title: 'A side was not understood as a whole',
    message:
      'Nothing was stored: this side was not understood as a whole ({why}), so that what is missing is not certainly removed.',
    why: 'Where rows were set aside, a required column is missing, a sheet was passed over or there is no record, what could not be read would be taken for removed, and sound data would be lost.',
    remedy:
      'Correct the file by the other findings, or import it first and name the stored revision.',
  },
  example: merged(
    ['1.000080,Đăng ký khai sinh'],
    ['1.000080,Đăng ký khai sinh'],
    ['abc,Đăng ký khai sinh'],
  ),
});
