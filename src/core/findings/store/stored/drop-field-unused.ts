import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';
import { over } from '../stored-examples.js';

export const dropFieldUnused = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: [],
  vi: {
    title: 'Trường cần bỏ lại có cột',
    message:
      '--drop-fields nêu trường “{field}” nhưng danh sách có cột cho trường này: nội dung của cột đã được lưu.',
    why: '--drop-fields chỉ cho phép xóa trống những trường mà danh sách không có cột. Khi có cột thì các ô của cột có hiệu lực, nên với trường này tùy chọn không có tác dụng.',
    remedy:
      'Bỏ trường này khỏi --drop-fields. Nếu không muốn đọc cột đó, bỏ nó bằng --map "Tiêu đề=".',
  },
  en: {
    title: 'A field to be dropped has a column',
    message:
      '--drop-fields names “{field}”, but the list has a column for it: what the column says was stored.',
    why: '--drop-fields allows fields to be emptied that the list has no column for. Where there is a column, its cells count, so the option did nothing for this field.',
    remedy:
      'Take the field out of --drop-fields. If its column is not to be read, leave it out with --map "Header=".',
  },
  example: over(
    csv(`${HEADER},Phí`, '1.000080,Đăng ký khai sinh,Không'),
    '--replace',
    '--drop-fields',
    'fees',
  ),
});
