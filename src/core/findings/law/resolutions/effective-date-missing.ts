import { defineFinding } from '../../define.js';
import { resolution } from '../resolutions-examples.js';

export const effectiveDateMissing = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['day'],
  vi: {
    title: 'Không thấy ngày đơn vị mới bắt đầu hoạt động',
    message:
      'Văn bản không có câu “chính thức hoạt động từ ngày …”; tên được tra theo danh sách đơn vị ngày {day}.',
    suggestion: 'Nếu phải tra theo danh sách ngày khác, hãy nêu bằng --as-of YYYY-MM-DD.',
    why: 'Một tên chỉ đúng một đơn vị ở một ngày: trước và sau ngày 01/07/2025 cùng một tên là những đơn vị khác nhau. Tên trong nghị quyết là tên của ngày trước khi nghị quyết có hiệu lực; không biết ngày ấy thì phải chọn, và lựa chọn được nói ra.',
    remedy:
      'Dùng bản đầy đủ của nghị quyết, hoặc nêu ngày của danh sách đơn vị bằng --as-of (ngày trước ngày có hiệu lực).',
  },
  en: {
    title: 'No date from which the new units work',
    message:
      'The text has no sentence “chính thức hoạt động từ ngày …”; names were looked up among the units of {day}.',
    suggestion: 'If another day’s list is meant, name it with --as-of YYYY-MM-DD.',
    why: 'A name means one unit on one day: before and after 1 July 2025 the same name is different units. The names in a resolution are those of the day before it takes effect; without that day one has to be chosen, and the choice is told.',
    remedy:
      'Use the complete resolution, or name the day of the list with --as-of (the day before the resolution takes effect).',
  },
  example: resolution({ effective: '' }),
});
