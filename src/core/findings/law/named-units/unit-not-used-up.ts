import { defineFinding } from '../../define.js';
import { ALL, PART, resolution } from '../resolutions-examples.js';

export const unitNotUsedUp = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['unit', 'clauses'],
  vi: {
    title: 'Chưa rõ phần còn lại của đơn vị',
    message: 'Khoản {clauses} lấy một phần của {unit}, nhưng không khoản nào nói về phần còn lại.',
    suggestion: 'Hãy tìm khoản lấy phần còn lại; khoản đó có thể bị mất hoặc chưa đọc được.',
    why: 'Sổ đơn vị phải biết mọi phần của một đơn vị đi đâu: các phần và đúng một phần còn lại. Thiếu phần còn lại thì không biết người dân ở phần ấy nay thuộc xã nào.',
    remedy: 'Đối chiếu với bản ban hành; sửa những câu không đọc được trước.',
  },
  en: {
    title: 'The remainder of a unit is unknown',
    message: 'Clause {clauses} takes a part of {unit}, but no clause speaks of the remainder.',
    suggestion: 'Look for the clause that takes the remainder; it may be lost or unread.',
    why: 'The register has to know where each part of a unit goes: the parts and exactly one remainder. Without the remainder nobody knows which commune its people belong to now.',
    remedy: 'Compare with the promulgated text; correct the sentences that cannot be read first.',
  },
  example: resolution({
    clauses: [`1. Sắp xếp ${ALL} xã Lý Bôn và ${PART} xã Bảo Lâm thành xã Lý Bôn.`],
  }),
});
