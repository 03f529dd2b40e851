import { defineFinding } from '../../define.js';
import { longAgo } from '../reconcile-examples.js';

export const asOfUnknown = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['asOf', 'first', 'last'],
  vi: {
    title: 'Sổ đơn vị không biết ngày được hỏi',
    message:
      'Ngày {asOf} nằm ngoài khoảng mà sổ biết: sổ có các đơn vị của ngày {first} và mọi thay đổi từ đó đến {last}.',
    suggestion: 'Dùng --as-of với một ngày trong khoảng ấy, hoặc bỏ tùy chọn này.',
    why: 'Với một ngày ngoài khoảng ấy, câu trả lời là đơn vị của ngày gần nhất mà sổ biết; trước hoặc sau đó có thể đã có những lần sắp xếp khác.',
    remedy:
      'Bỏ --as-of để hỏi theo ngày cuối cùng của sổ; nếu đã có thay đổi mới hơn, cập nhật haicap.',
  },
  en: {
    title: 'The register does not know the day asked about',
    message:
      'The day {asOf} is outside what the register knows: the units of {first} and every change from then to {last}.',
    suggestion: 'Use --as-of with a day between them, or leave the option out.',
    why: 'For a day before the first or after the last, the answer is the unit of the nearest day that the register knows; there may have been other rearrangements before or since.',
    remedy:
      'Leave --as-of out to ask as of the last day of the register; if there have been changes since, update haicap.',
  },
  example: longAgo(),
});
