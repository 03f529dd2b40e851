import { defineFinding } from '../../define.js';
import type { Example } from '../../example/example.js';

export const wardOfBefore = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['unit', 'until', 'survivors', 'basis'],
  vi: {
    title: 'Đơn vị đã kết thúc trước ngày 30/06/2025',
    message:
      'Cột “{column}”: {unit} đã kết thúc ngày {until}, trước đợt sắp xếp năm 2025 ({basis}).',
    suggestion: 'Đến ngày 30/06/2025 thuộc {survivors}.',
    why: 'Nghị quyết năm 2025 nói về các đơn vị của ngày 30/06/2025. Tên này đã mất trong một đợt sắp xếp trước đó; quan hệ của dòng được xét theo đơn vị đã nhận địa bàn ấy, nên dòng không sai vì tên cũ hơn.',
    remedy:
      'Không phải làm gì nếu bảng cũng dùng cho hồ sơ ghi tên của các đợt trước. Nếu bảng phải đúng như nghị quyết, hãy ghi đơn vị của ngày 30/06/2025.',
  },
  en: {
    title: 'A unit that ended before 30 June 2025',
    message: 'Column “{column}”: {unit} ended on {until}, before the round of 2025 ({basis}).',
    suggestion: 'On 30 June 2025 it was in {survivors}.',
    why: 'The resolutions of 2025 speak of the units of 30 June 2025. This name was given up in a round before; the row’s relation is judged by the unit that took its land, so the older name does not make the row wrong.',
    remedy:
      'Nothing to do if the table also serves records with names of earlier rounds. If it is to be as the resolution has it, write the unit of 30 June 2025.',
  },
  example: {
    command: 'wards check',
    files: [
      {
        name: 'chuyen-doi.csv',
        content:
          'Xã cũ,Huyện cũ,Tỉnh cũ,Mã xã mới,Xã mới\nXã Cẩm Điền,Huyện Cẩm Giàng,Tỉnh Hải Dương,10903,Xã Cẩm Giàng\n',
      },
    ],
  } satisfies Example,
});
