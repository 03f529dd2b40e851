import { defineFinding } from '../../define.js';
import { resolution } from '../resolutions-examples.js';

export const effectiveBeforeRegister = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['day'],
  vi: {
    title: 'Nghị quyết có trước sổ đơn vị',
    message:
      'Sổ đơn vị không có danh sách của ngày {day}; tên được tra theo danh sách sớm nhất, của ngày 30/6/2025.',
    suggestion: 'Hãy rà từng tên: đơn vị có thể đã đổi trong các lần sắp xếp trước đó.',
    why: 'Sổ đơn vị bắt đầu từ danh sách chính thức cuối cùng trước ngày 1/7/2025. Những lần sắp xếp từ 2024 trở về trước không có trong sổ, nên tên của chúng có thể đã thuộc đơn vị khác.',
    remedy: 'Chỉ dùng kết quả để tham khảo; đối chiếu với danh sách đơn vị của thời kỳ ấy.',
  },
  en: {
    title: 'The resolution is older than the register',
    message:
      'The register has no list of units of {day}; names were looked up in its earliest, of 30 June 2025.',
    suggestion: 'Check every name: units may have changed in earlier rounds.',
    why: 'The register begins with the last official list before 1 July 2025. The rounds up to 2024 are not in it, so that their names may belong to other units by then.',
    remedy: 'Take the result as a hint only and compare it with a list of units of that time.',
  },
  example: resolution({
    effective: 'Các đơn vị mới chính thức hoạt động từ ngày 01 tháng 3 năm 2020.',
  }),
});
