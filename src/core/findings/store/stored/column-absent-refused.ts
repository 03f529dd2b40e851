import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';
import { over } from '../stored-examples.js';

export const columnAbsentRefused = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['records', 'flags'],
  vi: {
    title: 'Thay toàn bộ sẽ xóa trống một trường mà danh sách không có cột',
    message:
      'Danh sách không có cột, hoặc có dòng không có ô, cho trường “{column}” ({field}), thay toàn bộ sẽ làm mất giá trị đã lưu của trường này (số bản ghi: {records}).',
    suggestion: 'Nếu cột chỉ đổi tên, hãy thêm vào lệnh (chọn một): {flags}',
    why: '--replace coi danh sách là toàn bộ dữ liệu: cái gì danh sách không có thì sau đó không còn. Thiếu cột thường là do đổi tên hay bỏ sót hơn là do muốn xóa, nên haicap không lưu gì cho đến khi có người nói rõ.',
    remedy:
      'Chỉ cột đã đổi tên bằng --map; muốn giữ giá trị đã lưu thì nhập bằng --update; nếu đúng là muốn xóa trống trường thì nêu tên nó, ví dụ --drop-fields fees,status.',
  },
  en: {
    title: 'Replacing would empty a field that the list has no column for',
    message:
      'The list has no column, or rows without a cell, for “{column}” ({field}), and replacing would lose what is stored of it (records: {records}).',
    suggestion: 'If the header was only renamed, add to the command (choose one): {flags}',
    why: '--replace takes the list for the whole: what it does not have is gone afterwards. A column that is not there is more often renamed or forgotten than meant to be deleted, so nothing is stored until a person says which it is.',
    remedy:
      'Name the renamed header with --map; to keep what is stored import with --update; if the field is to be emptied name it, such as --drop-fields fees,status.',
  },
  example: over(csv(HEADER, '1.000080,Đăng ký khai sinh'), '--replace'),
});
