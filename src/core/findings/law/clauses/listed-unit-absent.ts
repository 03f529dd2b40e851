import { defineFinding } from '../../define.js';
import { orders } from '../resolutions-examples.js';

export const listedUnitAbsent = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['clause', 'unit'],
  vi: {
    title: 'Đơn vị được kể tên sau sắp xếp nhưng không khoản nào để lại',
    message:
      'Câu tổng hợp (khoản {clause}) kể tên {unit}, nhưng theo các khoản thì không còn đơn vị ấy.',
    suggestion:
      'Hãy xem tên trong câu tổng hợp hay trong khoản bị gõ sai, hoặc có khoản chưa đọc được.',
    why: 'Câu tổng hợp kể tên mọi đơn vị sau sắp xếp. Tên không có trong số đơn vị mà các khoản để lại thì có chỗ gõ sai hoặc có khoản bị sót.',
    remedy: 'Đối chiếu câu tổng hợp và các khoản với bản ban hành.',
  },
  en: {
    title: 'A unit that a total lists is left by no clause',
    message:
      'The sentence of totals (clause {clause}) lists {unit}, but the clauses leave no such unit.',
    suggestion:
      'See whether the name is a slip in the list or in a clause, or a clause was not read.',
    why: 'The totals list every unit after the arrangement by name. A name that is not among those which the clauses leave is a slip, or a clause was lost.',
    remedy: 'Compare the totals and the clauses with the promulgated text.',
  },
  example: orders({
    clauses: ['1. Thành lập phường Hòa An trên cơ sở nguyên trạng xã Hòa An.'],
    summary:
      '2. Sau khi thành lập, tỉnh Cao Bằng có 56 đơn vị hành chính cấp xã, gồm 04 phường: Hòa Ân, Nùng Trí Cao, Tân Giang, Thục Phán và 52 xã.',
  }),
});
