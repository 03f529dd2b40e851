import { defineFinding } from '../../define.js';
import { ALL, PART, resolution } from '../resolutions-examples.js';

export const referenceUnmet = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['clause', 'other'],
  vi: {
    title: 'Dẫn chiếu đến khoản không khớp',
    message:
      'Khoản {clause} lấy “phần còn lại … theo quy định tại khoản {other}”, nhưng khoản {other} không đứng trước hoặc không lấy phần nào của đơn vị đó.',
    suggestion: 'Hãy xem lại số khoản được dẫn chiếu và tên đơn vị ở cả hai khoản.',
    why: 'Phần còn lại của một đơn vị chỉ rõ nghĩa khi biết khoản nào đã lấy các phần khác. Dẫn chiếu sai thường do số khoản bị đánh lại hoặc tên bị gõ sai ở một trong hai khoản.',
    remedy: 'Đối chiếu hai khoản với bản ban hành rồi sửa chỗ sai.',
  },
  en: {
    title: 'A reference to a clause that doesn’t fit',
    message:
      'Clause {clause} takes a remainder “… theo quy định tại khoản {other}”, but clause {other} doesn’t stand before it or takes no part of that unit.',
    suggestion: 'Check the number of the clause referred to and the unit’s name in both clauses.',
    why: 'The remainder of a unit has a meaning only when it is known which clauses took the other parts. References go wrong when clauses are renumbered or a name is misspelt in one of the two.',
    remedy: 'Compare both clauses with the promulgated text and correct what is wrong.',
  },
  example: resolution({
    clauses: [
      `1. Sắp xếp ${ALL} xã Lý Bôn và ${PART} xã Bảo Lâm thành xã Lý Bôn.`,
      '2. Sắp xếp phần còn lại của xã Bảo Lâm sau khi sắp xếp theo quy định tại khoản 3 Điều này thành xã Bảo Lâm.',
    ],
  }),
});
