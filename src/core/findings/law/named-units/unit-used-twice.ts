import { defineFinding } from '../../define.js';
import { ALL, RENAMED, resolution } from '../resolutions-examples.js';

export const unitUsedTwice = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['unit', 'clauses'],
  vi: {
    title: 'Một đơn vị được dùng hai lần',
    message: '{unit} được lấy nhiều hơn những gì nó có, ở các khoản {clauses}.',
    suggestion: 'Hãy xem khoản nào ghi nhầm tên, hoặc thiếu tên huyện để phân biệt.',
    why: 'Mỗi đơn vị chỉ đi một lần: nguyên vẹn, hoặc thành nhiều phần với đúng một phần còn lại. Lấy nguyên vẹn hai lần thì một trong hai khoản nói về đơn vị khác.',
    remedy: 'Đối chiếu các khoản được nêu với bản ban hành.',
  },
  en: {
    title: 'A unit is used twice',
    message: '{unit} is taken more often than there is of it, in the clauses {clauses}.',
    suggestion: 'See which clause has the wrong name, or lacks the district that tells it apart.',
    why: 'A unit goes once: whole, or in parts with exactly one remainder. When it is taken whole twice, one of the clauses means another unit.',
    remedy: 'Compare the clauses with the promulgated text.',
  },
  example: resolution({
    clauses: [`1. ${RENAMED}`, `2. Sắp xếp ${ALL} xã Hà Quảng và xã Lý Bôn thành xã Lý Bôn.`],
  }),
});
