import { defineFinding } from '../../define.js';
import { ALL, PART, resolution } from '../resolutions-examples.js';

export const remainderWithoutReference = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['clause'],
  vi: {
    title: 'Phần còn lại không dẫn chiếu khoản nào',
    message: 'Khoản {clause} lấy phần còn lại mà không nói sau khi sắp xếp theo khoản nào.',
    why: 'Nghị quyết thường nói rõ phần còn lại là phần còn lại sau những khoản nào. Khi không nói, haicap vẫn ghi nhận phần còn lại và kiểm tra rằng các phần khác có ở những khoản khác.',
    remedy: 'Xem các khoản khác lấy một phần của đơn vị này có đủ không.',
  },
  en: {
    title: 'A remainder that refers to no clause',
    message: 'Clause {clause} takes a remainder without saying which clauses took the parts.',
    why: 'Resolutions mostly say after which clauses a remainder is left. Where one doesn’t, haicap still takes it for the remainder and checks that other clauses hold the parts.',
    remedy: 'See whether the clauses that take parts of this unit are all there.',
  },
  example: resolution({
    clauses: [
      `1. Sắp xếp ${ALL} xã Lý Bôn và ${PART} xã Bảo Lâm thành xã Lý Bôn.`,
      '2. Sắp xếp phần còn lại của xã Bảo Lâm thành xã Bảo Lâm.',
    ],
  }),
});
