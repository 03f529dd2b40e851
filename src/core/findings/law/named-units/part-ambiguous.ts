import { defineFinding } from '../../define.js';
import { orders } from '../resolutions-examples.js';

export const partAmbiguous = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['clause', 'unit'],
  vi: {
    title: 'Không rõ phần đất của đơn vị cũ nào',
    message:
      'Khoản {clause} lấy một phần của {unit} sau khi đơn vị này đã nhận đất của đơn vị khác: không rõ phần ấy vốn thuộc đơn vị nào.',
    suggestion: 'Hãy ghi quan hệ này bằng tay, theo bản đồ kèm đề án.',
    why: 'Sổ đơn vị ghi mỗi phần đất theo đơn vị của ngày hôm trước. Một phần của đơn vị vừa được ghép thì lời văn không cho biết phần ấy vốn của đơn vị nào.',
    remedy: 'Xem đề án hoặc bản đồ, rồi ghi quan hệ vào sổ.',
  },
  en: {
    title: 'It is not known whose land the part was',
    message:
      'Clause {clause} takes a part of {unit} after that unit got land of others: whose the part was is not said.',
    suggestion: 'Put this relation down by hand, by the map of the scheme.',
    why: 'The register holds every part by the unit of the day before. Of a unit that was just put together the words do not say whose land a part of it was.',
    remedy: 'Look it up in the scheme or on the map, then put it into the register.',
  },
  example: orders({
    clauses: [
      '1. Nhập toàn bộ diện tích tự nhiên, quy mô dân số của xã Lý Bôn vào xã Bảo Lâm.',
      '2. Điều chỉnh một phần diện tích tự nhiên, quy mô dân số của xã Bảo Lâm sau khi nhập theo quy định tại khoản 1 Điều này vào xã Quảng Lâm.',
    ],
  }),
});
