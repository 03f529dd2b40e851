import { defineFinding } from '../../define.js';
import { csv } from '../../example/procedures.js';

export const replaceRefused = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['why'],
  vi: {
    title: 'Không thay toàn bộ',
    message:
      'Không lưu gì ({why}): các tệp không thể là toàn bộ bộ dữ liệu hay toàn bộ phần nêu ở --scope.',
    suggestion: 'Sửa những phát hiện ở trên, hoặc nhập bằng --update để chỉ thêm và thay.',
    why: '--replace bỏ khỏi bộ dữ liệu mọi bản ghi thiếu trong tệp. Nếu tệp không được hiểu hết (thiếu cột, không thấy tiêu đề, không có dòng nào, có dòng không đọc được) hoặc không có bản ghi nào thuộc phần nêu ở --scope, thay toàn bộ sẽ xóa nhầm dữ liệu đúng. Khi đó haicap không lưu gì.',
    remedy:
      'Đọc các phát hiện kèm theo, sửa tệp hoặc tùy chọn rồi chạy lại; xem trước bằng --dry-run.',
  },
  en: {
    title: 'Nothing was replaced',
    message:
      'Nothing was stored ({why}): the files cannot be the whole of the dataset or of the part named by --scope.',
    suggestion: 'Resolve the findings above, or import with --update to add and replace only.',
    why: '--replace takes out of the dataset every record that the files do not have. Where a file was not understood as a whole (a column or the header is missing, there are no rows, some could not be read) or no record belongs to the part named by --scope, replacing would delete sound data. haicap stores nothing then.',
    remedy:
      'Read the other findings, correct the file or the options and run again; preview with --dry-run.',
  },
  example: {
    ...csv('Tên,Lĩnh vực', 'Đăng ký khai sinh,Hộ tịch'),
    command: 'import',
    options: ['--replace'],
  },
});
