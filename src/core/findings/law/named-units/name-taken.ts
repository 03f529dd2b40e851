import { defineFinding } from '../../define.js';
import { orders } from '../resolutions-examples.js';

export const nameTaken = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['clause', 'name', 'unit'],
  vi: {
    title: 'Tên mới trùng với đơn vị đang có',
    message: 'Khoản {clause} lập {name}, tên mà {unit} đang mang.',
    suggestion:
      'Hãy xem tên mới có bị gõ sai, hoặc có khoản nào nhập hay đổi tên đơn vị cũ mà chưa đọc được.',
    why: 'Trong một tỉnh, hai đơn vị cùng loại không mang cùng một tên. Đơn vị cũ còn nguyên mà tên đã được đặt cho đơn vị mới thì hoặc tên bị gõ sai, hoặc thiếu khoản nói về đơn vị cũ.',
    remedy: 'Đối chiếu với bản ban hành.',
  },
  en: {
    title: 'The new name is borne by a unit that goes on',
    message: 'Clause {clause} creates {name}, a name that {unit} bears.',
    suggestion:
      'See whether the new name is a slip, or a clause that merges or renames the old unit was not read.',
    why: 'No two units of one type bear one name in a province. When the old unit goes on while its name is given to a new one, the name is wrong or a clause about the old unit is missing.',
    remedy: 'Compare with the promulgated text.',
  },
  example: orders({
    clauses: ['1. Thành lập xã Quảng Lâm trên cơ sở nguyên trạng xã Lý Bôn.'],
  }),
});
