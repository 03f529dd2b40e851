import { defineFinding } from '../../define.js';
import { orders } from '../resolutions-examples.js';

export const figuresDiffer = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['clause', 'unit', 'figure', 'stated', 'counted'],
  vi: {
    title: 'Diện tích hoặc dân số không cộng khớp',
    message:
      'Khoản {clause} nêu {stated} ({figure}) cho {unit}, nhưng cộng theo văn bản được {counted}.',
    suggestion: 'Hãy xem con số nào bị gõ sai, hoặc có khoản nào bị mất hay đọc sai.',
    why: 'Nghị quyết nêu diện tích, dân số của từng phần và của đơn vị sau khi sắp xếp. Cộng các phần mà không ra con số nêu ra thì có số gõ sai hoặc có phần bị sót; quan hệ vẫn được ghi theo lời văn.',
    remedy: 'Đối chiếu các con số với bản ban hành.',
  },
  en: {
    title: 'Area or people do not add up',
    message:
      'Clause {clause} states {stated} ({figure}) for {unit}, but the text’s own figures add up to {counted}.',
    suggestion: 'See which figure is a slip, or whether a clause was lost or misread.',
    why: 'Resolutions state land and people of each part and of the unit afterwards. Where the parts do not add up to what is stated, a figure is wrong or a part is missing; the relations still follow the words.',
    remedy: 'Compare the figures with the promulgated text.',
  },
  example: orders({
    clauses: [
      '1. Nhập toàn bộ diện tích tự nhiên là 5,20 km2, quy mô dân số là 4.100 người của xã Lý Bôn và toàn bộ diện tích tự nhiên là 6,30 km2, quy mô dân số là 5.200 người của xã Bảo Lâm để thành lập xã Suối Lê. Sau khi thành lập, xã Suối Lê có diện tích tự nhiên là 11,50 km2 và quy mô dân số là 9.400 người.',
    ],
  }),
});
