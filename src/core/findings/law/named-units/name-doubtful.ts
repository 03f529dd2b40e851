import { defineFinding } from '../../define.js';
import { resolution } from '../resolutions-examples.js';

export const nameDoubtful = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['clause', 'name', 'units'],
  vi: {
    title: 'Tên hoặc loại đơn vị khác với sổ đơn vị',
    message: 'Khoản {clause}: “{name}” được hiểu là {units}, đơn vị duy nhất phù hợp.',
    suggestion: 'Hãy xác nhận hai tên là một đơn vị trước khi dùng quan hệ này.',
    why: 'Không đơn vị nào mang đúng loại và tên như văn bản viết, nhưng chỉ còn một đơn vị có thể là nó: cùng tên khác loại, hoặc tên gần giống và mọi đơn vị khác của tỉnh đã có chỗ. Như vậy là có căn cứ, nhưng người rà phải xem.',
    remedy: 'Đối chiếu với bản ban hành; sửa tên trong văn bản nếu là lỗi gõ.',
  },
  en: {
    title: 'The name or type differs from the register',
    message: 'Clause {clause}: “{name}” was taken for {units}, the only unit that fits.',
    suggestion: 'Confirm that the two are one unit before this relation is used.',
    why: 'No unit bears the very type and name of the text, but only one can be meant: the same name under another type, or a similar name while every other unit of the province has its place. There is a reason for it, but a person has to look.',
    remedy: 'Compare with the promulgated text; correct the name there if it is a slip.',
  },
  example: resolution({ clauses: ['1. Đổi tên phường Hà Quảng thành phường Suối Lê.'] }),
});
