import { defineFinding } from '../../define.js';
import { orders } from '../resolutions-examples.js';

export const overlayCodesNeeded = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['units'],
  vi: {
    title: 'Đơn vị mới chưa có mã',
    message: 'Lớp phủ còn để trống mã của: {units}.',
    suggestion: 'Hãy ghi mã vào “newCode” của các dòng ấy, theo công văn của cơ quan thống kê.',
    why: 'Mã của đơn vị mới do cơ quan thống kê cấp, nghị quyết không nêu. Đơn vị chỉ đổi tên hay loại, hoặc nhận thêm đất, giữ mã cũ; mã khác thì không đoán.',
    remedy: 'Ghi mã rồi dùng lớp phủ; khi còn mã trống, --register-overlay từ chối và nêu dòng.',
  },
  en: {
    title: 'New units have no code yet',
    message: 'The overlay leaves the codes empty of: {units}.',
    suggestion: 'Write them into “newCode” of these lines, by the letter of the statistics office.',
    why: 'Codes of new units are given by the statistics office; resolutions do not tell them. A unit that only changes name or type, or gets land, keeps its code; any other is not guessed.',
    remedy:
      'Write the codes, then use the overlay; while one is empty --register-overlay refuses it and names the line.',
  },
  example: {
    ...orders({
      clauses: [
        '1. Thành lập xã Suối Lê trên cơ sở nhập toàn bộ diện tích tự nhiên, quy mô dân số của xã Lý Bôn và xã Bảo Lâm.',
      ],
    }),
    options: ['--out', 'lop-phu.json'],
  },
});
