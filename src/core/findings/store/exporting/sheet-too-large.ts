import { defineFinding } from '../../define.js';
import { filesOf } from '../../example/procedures.js';

export const sheetTooLarge = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['found', 'limit'],
  vi: {
    title: 'Nhiều hơn một trang tính chứa được',
    message:
      'Tệp xlsx sẽ có {found} (dòng × cột); một trang tính xlsx chỉ chứa được {limit}. Chưa ghi tệp nào.',
    suggestion:
      'Hãy chia danh sách thành nhiều bộ dữ liệu (import --into), hoặc chỉ xuất phần thay đổi (--since); nếu thừa cột thì nhập lại không có --keep-columns.',
    why: 'Excel có số dòng và số cột tối đa; phần mềm nào mở tệp lớn hơn thì cắt bỏ phần dư mà không báo. Vì vậy việc xuất bị từ chối trước khi ghi tệp nào.',
    remedy: 'Chia danh sách thành nhiều bộ dữ liệu, mỗi bộ một lần xuất.',
  },
  en: {
    title: 'More than a sheet of a workbook holds',
    message:
      'The xlsx file would have {found} (rows × columns); a sheet of an xlsx workbook holds {limit}. Nothing was written.',
    suggestion:
      'Divide the list among several datasets (import --into), or export only what changed (--since); where it is the columns, import again without --keep-columns.',
    why: 'Excel has a largest number of rows and of columns; programs that open a larger file cut off the rest without a word. So the export is refused before any file is written.',
    remedy: 'Divide the list among several datasets and export each.',
  },
  example: {
    ...filesOf(
      {
        name: 'danh-sach-1.json',
        content: '[{"code": "1.000080", "name": "Đăng ký khai sinh"…}]\n',
        long: { text: ', "a{n}": "x"', times: 9_000 },
      },
      {
        name: 'danh-sach-2.json',
        content: '[{"code": "1.000656", "name": "Đăng ký khai tử"…}]\n',
        long: { text: ', "b{n}": "x"', times: 9_000 },
      },
    ),
    command: 'export',
    options: ['--to', 'xuat'],
    importing: ['--keep-columns'],
  },
});
