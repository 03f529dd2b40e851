import { defineFinding } from '../../define.js';
import { beyondRegister } from '../reconcile-examples.js';

export const asOfUnknown = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['asOf', 'first', 'last'],
  vi: {
    title: 'Sổ đơn vị không biết ngày được hỏi',
    message:
      'Sổ chưa biết ngày {asOf}: nó có các đơn vị của ngày {first} và mọi thay đổi từ đó đến {last}.',
    suggestion: 'Dùng --as-of với một ngày trong khoảng ấy, hoặc bỏ tùy chọn này.',
    why: 'Với một ngày sau đó, câu trả lời là đơn vị của ngày cuối cùng mà sổ biết; từ ấy có thể đã có những lần sắp xếp khác.',
    remedy:
      'Bỏ --as-of để hỏi theo ngày cuối cùng của sổ; nếu đã có thay đổi mới hơn, cập nhật haicap.',
  },
  en: {
    title: 'The register does not know the day asked about',
    message:
      'The register does not know the day {asOf} yet: it has the units of {first} and every change from then to {last}.',
    suggestion: 'Use --as-of with a day between them, or leave the option out.',
    why: 'For a later day the answer is the unit of the last day that the register knows; there may have been other rearrangements since.',
    remedy:
      'Leave --as-of out to ask as of the last day of the register; if there have been changes since, update haicap.',
  },
  example: beyondRegister(),
});
