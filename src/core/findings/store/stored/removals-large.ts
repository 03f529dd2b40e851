import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';
import { over } from '../stored-examples.js';

export const removalsLarge = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['removed', 'total'],
  vi: {
    title: 'Sẽ bỏ nhiều bản ghi',
    message: 'Sẽ bỏ {removed} trên {total} bản ghi.',
    suggestion: 'Muốn làm mà không bị hỏi, hãy thêm vào lệnh: --allow-removals {removed}',
    why: 'Đây là lần chạy thử. Hơn một phần mười bộ dữ liệu, hoặc của phần nêu ở --scope, chỉ bị bỏ khi có người đồng ý tại màn hình hoặc khi có --allow-removals.',
    remedy: 'Xem những gì thiếu bằng diff trước khi nhập.',
  },
  en: {
    title: 'Many records would be taken out',
    message: '{removed} of {total} {total|record|records} would be taken out.',
    suggestion: 'To do it without being asked, add to the command: --allow-removals {removed}',
    why: 'This was a dry run. More than a tenth of a dataset, or of the part named by --scope, is taken out only when a person agrees at a terminal or --allow-removals says so.',
    remedy: 'Look with diff at what is missing before you import.',
  },
  example: over(csv(`${HEADER},Phí`, '1.000094,Đăng ký kết hôn,Không'), '--replace', '--dry-run'),
});
