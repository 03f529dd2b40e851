import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';
import { over } from '../stored-examples.js';

export const removalsRefused = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['removed', 'total', 'allowed'],
  vi: {
    title: 'Không bỏ nhiều bản ghi như vậy khi chưa được đồng ý',
    message: 'Chưa lưu gì: sẽ bỏ {removed} trên {total} bản ghi (cho phép: {allowed}).',
    suggestion: 'Nếu đúng ý, hãy thêm vào lệnh: --allow-removals {removed}',
    why: 'Hiếm khi người ta muốn bỏ hơn một phần mười bộ dữ liệu, hoặc hơn một phần mười của phần nêu ở --scope. Thường là tệp chỉ có một phần danh sách, hoặc có trang hay dòng chưa đọc được.',
    remedy:
      'Xem những gì thiếu bằng --dry-run và diff. Nếu tệp là danh sách của một cơ quan, thêm --scope; nếu tệp chỉ bổ sung, nhập bằng --update; nếu đúng là phải bỏ, cho phép bằng --allow-removals kèm số bản ghi.',
  },
  en: {
    title: 'So many records are not taken out without being asked',
    message:
      'Nothing was stored: {removed} of {total} {total|record|records} would be taken out (allowed: {allowed}).',
    suggestion: 'If that is meant, add to the command: --allow-removals {removed}',
    why: 'More than a tenth of a dataset, or of the part named by --scope, is seldom meant to go. More often the file holds one part of the list only, or a sheet or its rows were not read.',
    remedy:
      'Look with --dry-run and diff at what is missing. If the file is one agency’s list add --scope; if it adds to the others import with --update; if the records are to go allow it with --allow-removals and their number.',
  },
  example: over(csv(`${HEADER},Phí`, '1.000094,Đăng ký kết hôn,Không'), '--replace'),
});
