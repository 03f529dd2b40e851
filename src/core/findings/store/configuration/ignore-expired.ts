import { defineFinding } from '../../define.js';
import { ignoring } from '../configuration-examples.js';

export const ignoreExpired = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['number', 'ignored', 'expires', 'asOf'],
  vi: {
    title: 'Quy tắc bỏ qua đã hết hạn',
    message:
      'Quy tắc thứ {number} của "ignore" ({ignored}) chỉ có hiệu lực đến hết {expires}; lần chạy này xét theo ngày {asOf} nên không áp dụng nữa.',
    suggestion: 'Hãy gia hạn "expires" nếu vẫn chấp nhận, hoặc xóa quy tắc.',
    why: 'Một phát hiện được chấp nhận tạm thời thì phải được xem lại khi hết hạn; quy tắc lặng lẽ mất hiệu lực dễ làm người đọc tưởng danh sách vừa có lỗi mới. Hạn được so với ngày của --as-of hoặc "asOf" trong tệp cấu hình, mặc định là ngày thay đổi gần nhất mà sổ đơn vị hành chính biết, không phải đồng hồ máy: cùng dữ liệu thì hôm nào chạy cũng ra cùng kết quả.',
    remedy: 'Sửa "expires" của quy tắc, hoặc xóa quy tắc rồi xử lý các phát hiện của mã đó.',
  },
  en: {
    title: 'Ignore rule has expired',
    message:
      'Rule {number} of "ignore" ({ignored}) held until {expires}; this run judges as of {asOf}, so it no longer applies.',
    suggestion: 'Set a later "expires" if it is still accepted, or delete the rule.',
    why: 'What was accepted for a while has to be looked at again when the time is up; a rule that lapses in silence makes an old finding look like a new fault. The date is compared with that of --as-of or of "asOf" in the configuration, by default the last day on which the register of units knows a change, never with the clock: the same data give the same answer on any day.',
    remedy: 'Change the rule’s "expires", or delete the rule and settle the findings of its code.',
  },
  example: ignoring(
    '{"code": "field-unknown", "reason": "chờ cổng cập nhật", "expires": "2025-12-31"}',
  ),
});
