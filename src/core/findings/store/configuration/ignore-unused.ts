import { defineFinding } from '../../define.js';
import { ignoring } from '../configuration-examples.js';

export const ignoreUnused = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['number', 'ignored'],
  vi: {
    title: 'Quy tắc bỏ qua không khớp phát hiện nào',
    message:
      'Quy tắc thứ {number} của "ignore" ({ignored}) không khớp phát hiện nào của lần chạy này.',
    suggestion: 'Nếu điều đã chấp nhận không còn nữa, hãy xóa quy tắc.',
    why: 'Quy tắc còn lại sau khi dữ liệu đã được sửa, hay ghi sai khóa của bản ghi, một ngày nào đó sẽ che mất phát hiện khác mà không ai chủ ý. Chỉ validate, import và wards check báo điều này; quy tắc dành cho tệp không được đọc trong lần chạy thì không báo.',
    remedy: 'Xóa quy tắc, hoặc sửa mã, khóa hay tên tệp của nó.',
  },
  en: {
    title: 'Ignore rule matches no finding',
    message: 'Rule {number} of "ignore" ({ignored}) matched no finding of this run.',
    suggestion: 'If what was accepted is gone, delete the rule.',
    why: 'A rule that stays after the data were corrected, or that names a wrong key, will one day hide a finding that nobody meant. Only validate, import and wards check tell this, and not of a rule for a file that the run did not read.',
    remedy: 'Delete the rule, or correct its code, key or file name.',
  },
  example: ignoring('{"code": "level-district", "reason": "danh sách cũ"}'),
});
