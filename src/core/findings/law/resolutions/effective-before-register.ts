import { defineFinding } from '../../define.js';
import { resolution } from '../resolutions-examples.js';

export const effectiveBeforeRegister = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['day'],
  vi: {
    title: 'Nghị quyết có trước sổ đơn vị',
    message:
      'Sổ đơn vị không có danh sách của ngày {day}; tên được tra theo danh sách sớm nhất, của ngày 31/08/2015.',
    suggestion: 'Hãy rà từng tên: đơn vị có thể đã đổi trong các lần sắp xếp trước đó.',
    why: 'Sổ đơn vị biết các danh sách từ ngày 31/08/2015. Những lần sắp xếp trước đó không có trong sổ, nên tên của chúng có thể đã thuộc đơn vị khác.',
    remedy: 'Chỉ dùng kết quả để tham khảo; đối chiếu với danh sách đơn vị của thời kỳ ấy.',
  },
  en: {
    title: 'The resolution is older than the register',
    message:
      'The register has no list of units of {day}; names were looked up in its earliest, of 31 August 2015.',
    suggestion: 'Check every name: units may have changed in earlier rounds.',
    why: 'The register knows the lists from 31 August 2015 on. What was decided before is not in it, so that its names may belong to other units by then.',
    remedy: 'Take the result as a hint only and compare it with a list of units of that time.',
  },
  example: resolution({
    effective: 'Các đơn vị mới chính thức hoạt động từ ngày 01 tháng 3 năm 2010.',
  }),
});
