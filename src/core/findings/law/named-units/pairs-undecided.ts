import { defineFinding } from '../../define.js';
import { orders } from '../resolutions-examples.js';

export const pairsUndecided = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['clause', 'made', 'of'],
  vi: {
    title: 'Không rõ đơn vị nào lập từ đơn vị nào',
    message: 'Khoản {clause} lập {made} từ {of}, nhưng không nói đơn vị nào lập từ đơn vị nào.',
    suggestion:
      'Hãy viết mỗi đơn vị mới thành một câu, hoặc ghi rõ “lần lượt”, theo bản ban hành hay đề án.',
    why: 'Nhiều đơn vị được lập trong một câu thì chỉ ghép được khi tên giống nhau, hoặc câu có chữ “lần lượt”, “tương ứng” và hai bên nhiều như nhau. Ngoài ra là đoán.',
    remedy: 'Xem đề án, tách câu thành từng đơn vị rồi chạy lại.',
  },
  en: {
    title: 'Which unit is made of which is unknown',
    message: 'Clause {clause} makes {made} of {of}, but does not say which of which.',
    suggestion:
      'Write a sentence for each new unit, or “lần lượt”, by the promulgated text or the scheme.',
    why: 'Several units made in one sentence can only be told apart where names are the same, or where the sentence says “lần lượt” or “tương ứng” (in this order) and both sides are as many. Anything else would be a guess.',
    remedy: 'Look it up in the scheme, part the sentence unit by unit, and run again.',
  },
  example: orders({
    clauses: ['1. Thành lập các phường Đông, Tây trên cơ sở nguyên trạng các xã Lý Bôn, Bảo Lâm.'],
  }),
});
