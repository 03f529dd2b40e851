import { defineFinding } from '../../define.js';
import { ignoringChanges } from '../configuration-examples.js';

export const changeIgnoreExpired = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['number', 'reason', 'expires', 'asOf'],
  vi: {
    title: 'Quy tắc bỏ qua thay đổi đã hết hạn',
    message:
      'Quy tắc thứ {number} của "ignoreChanges" (lý do: {reason}) chỉ có hiệu lực đến hết {expires}; lần chạy này xét theo ngày {asOf} nên các thay đổi của nó được báo lại.',
    suggestion: 'Hãy gia hạn "expires" nếu vẫn chấp nhận, hoặc xóa quy tắc.',
    why: 'Thay đổi được chấp nhận tạm thời thì phải được xem lại khi hết hạn. Hạn được so với ngày của --as-of hoặc "asOf" trong tệp cấu hình, không phải đồng hồ máy.',
    remedy: 'Sửa "expires" của quy tắc, hoặc xóa quy tắc rồi xem lại các thay đổi đó.',
  },
  en: {
    title: 'Ignore rule for changes has expired',
    message:
      'Rule {number} of "ignoreChanges" (reason: {reason}) held until {expires}; this run judges as of {asOf}, so its changes are told again.',
    suggestion: 'Set a later "expires" if they are still accepted, or delete the rule.',
    why: 'Changes that were accepted for a while have to be looked at again when the time is up. The date is compared with that of --as-of or of "asOf" in the configuration, never with the clock.',
    remedy: 'Change the rule’s "expires", or delete the rule and look at these changes again.',
  },
  example: ignoringChanges(
    '{"consequence": "renamed", "reason": "chờ cổng cập nhật", "expires": "2025-12-31"}',
  ),
});
