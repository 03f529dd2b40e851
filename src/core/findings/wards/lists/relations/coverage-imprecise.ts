import { defineFinding } from '../../../define.js';
import { crosswalk } from '../../wards-examples.js';

export const coverageImprecise = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['old', 'new', 'extent', 'proper', 'basis'],
  vi: {
    title: 'Ghi chú không rõ bằng nghị quyết',
    message:
      'Cột “{column}” ghi “{value}”, nhưng nghị quyết nói rõ hơn: {old} → {new} là: {extent}.',
    suggestion: 'Ghi rõ thành “{proper}”; {basis}.',
    why: '“Nhập một phần” không cho biết dân ở phần nào. Khi nghị quyết chỉ lấy đất, hoặc giao toàn bộ dân cho một đơn vị mới, ghi rõ ra thì phần lớn hồ sơ chuyển được mà không phải hỏi từng người.',
    remedy: 'Ghi lại theo khoản được nêu.',
  },
  en: {
    title: 'The note says less than the resolution',
    message:
      'Column “{column}” says “{value}”, the resolution says more: {old} → {new} is: {extent}.',
    suggestion: 'Say “{proper}”; {basis}.',
    why: '“In part” does not tell where the people are. Where the resolution takes land alone, or gives all the people to one new unit, saying so lets most records be converted without asking anyone.',
    remedy: 'Put it as the clause does.',
  },
  example: crosswalk('00118,Phường Bồ Đề,00151,Phường Phúc Đồng,Nhập một phần'),
});
