import { defineFinding } from '../../define.js';
import { ignoringChanges } from '../configuration-examples.js';

export const changeIgnoreUnused = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['number', 'reason'],
  vi: {
    title: 'Quy tắc bỏ qua không khớp thay đổi nào',
    message:
      'Quy tắc thứ {number} của "ignoreChanges" (lý do: {reason}) không khớp thay đổi nào của lần so sánh này.',
    suggestion: 'Nếu thay đổi đã chấp nhận không còn nữa, hãy xóa quy tắc.',
    why: 'Quy tắc còn lại sau khi danh sách đã được sửa, hay ghi sai khóa hoặc trường, một ngày nào đó sẽ che mất thay đổi khác mà không ai chủ ý.',
    remedy: 'Xóa quy tắc, hoặc sửa hệ quả, trường, khóa hay điều kiện của nó.',
  },
  en: {
    title: 'Ignore rule matches no change',
    message:
      'Rule {number} of "ignoreChanges" (reason: {reason}) matched no change of this comparison.',
    suggestion: 'If the change that was accepted is gone, delete the rule.',
    why: 'A rule that stays after the lists were corrected, or that names a wrong key or field, will one day hide a change that nobody meant.',
    remedy: 'Delete the rule, or correct its consequence, field, key or condition.',
  },
  example: ignoringChanges('{"field": "timeLimit", "reason": "đã thông báo"}'),
});
