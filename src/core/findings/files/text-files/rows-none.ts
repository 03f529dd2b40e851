import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const rowsNone = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: [],
  vi: {
    title: 'Có tiêu đề mà không có dòng nào',
    message: 'Bảng này có dòng tiêu đề nhưng không có dòng dữ liệu nào.',
    suggestion: 'Hãy kiểm tra xem có xuất nhầm mẫu trống, hoặc bộ lọc lúc xuất không còn dòng nào.',
    why: 'Một danh sách không có bản ghi nào thường là mẫu chưa điền, lần xuất bị lỗi hoặc bộ lọc quá hẹp. Nếu coi đó là danh sách đầy đủ thì mọi bản ghi đang có sẽ bị coi là đã bỏ.',
    remedy: 'Lấy lại tệp từ nơi gửi. Không phải làm gì nếu danh sách đúng là trống.',
  },
  en: {
    title: 'A header and no rows',
    message: 'This table has a header and not a single row of data.',
    suggestion:
      'Check whether an empty form was sent, or a filter left nothing when the list was exported.',
    why: 'A list without records is mostly a form that nobody filled in, an export that failed, or a filter that was too narrow. Taken for the whole list, it would mean that every record there is has gone.',
    remedy: 'Get the file again from its sender. Nothing to do if the list really is empty.',
  },
  example: csv(HEADER),
});
