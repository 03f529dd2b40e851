import { NOTICES } from '../../../../lib/tables/index.js';
import { defineFinding } from '../../define.js';
import { filesOf, SHEET } from '../../example/procedures.js';

export const lockFileSkipped = defineFinding({
  severity: 'info',
  rejecting: false,
  params: NOTICES['lock-file-skipped'],
  vi: {
    title: 'Bỏ qua tệp khóa của Excel',
    message: 'Tệp khóa tạm của Excel được bỏ qua; sổ tính thật là “{original}”.',
    suggestion: 'Nếu “{original}” đang mở, hãy lưu và đóng lại để chắc chắn đọc được bản mới nhất.',
    why: 'Khi một sổ tính đang mở, Excel tạo bên cạnh một tệp ẩn có tên bắt đầu bằng “~$” để ghi ai đang mở. Tệp đó không chứa dữ liệu nên được bỏ qua.',
    remedy: 'Không phải làm gì. Nếu sổ tính đang được ai đó sửa, nên đợi họ lưu xong.',
  },
  en: {
    title: 'Excel’s lock file was passed over',
    message:
      'This is a temporary lock file of Excel and was passed over; the workbook itself is “{original}”.',
    suggestion:
      'If “{original}” is open, save and close it to be sure that its latest state is read.',
    why: 'While a workbook is open, Excel keeps a hidden file beside it, with a name that begins with “~$”, to note who has it open. That file holds no data.',
    remedy: 'Nothing to do. If somebody is editing the workbook, wait until they have saved it.',
  },
  example: filesOf(
    { name: 'danh-sach.xlsx', sheets: [SHEET] },
    { name: '~$danh-sach.xlsx', content: 'Cán bộ A' },
  ),
});
