import { defineFinding } from '../../define.js';
import { orders } from '../resolutions-examples.js';

export const districtOrder = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['clause', 'units'],
  vi: {
    title: 'Khoản về đơn vị cấp huyện',
    message:
      'Khoản {clause} nói về cấp huyện ({units}): không đơn vị cấp xã nào đổi theo khoản này.',
    why: 'Nghị quyết trước ngày 01/07/2025 sắp xếp cả cấp huyện. Khoản cấp huyện không biến xã này thành xã khác; haicap chỉ dùng nó để biết các xã được nêu tên thuộc huyện nào.',
    remedy: 'Không cần làm gì.',
  },
  en: {
    title: 'A clause about districts',
    message: 'Clause {clause} is about districts ({units}): no commune becomes another by it.',
    why: 'Resolutions before 1 July 2025 arrange districts as well. Such a clause makes no commune another; haicap uses it only to know in which districts the communes lie that are named.',
    remedy: 'Nothing needs to be done.',
  },
  example: orders({
    province: 'tỉnh Cao Bằng',
    clauses: [
      '1. Nhập toàn bộ diện tích tự nhiên, quy mô dân số của huyện Hạ Lang vào huyện Trùng Khánh.',
      '2. Nhập toàn bộ diện tích tự nhiên, quy mô dân số của xã Lý Bôn vào xã Bảo Lâm.',
    ],
  }),
});
