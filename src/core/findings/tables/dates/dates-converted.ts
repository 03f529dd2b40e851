import { defineFinding } from '../../define.js';
import { workbook } from '../../example/procedures.js';

export const datesConverted = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['dates', 'sample'],
  vi: {
    title: 'Ngày tháng có thể đã bị phần mềm bảng tính đảo',
    message:
      'Cột “{column}”: các ô phần mềm bảng tính coi là ngày chỉ có ngày từ 1 đến 12 ({dates} ô), còn ngày từ 13 trở đi là chữ, như “{sample}”. Phần mềm bảng tính để kiểu tháng trước thường để lại đúng như vậy.',
    suggestion:
      'Đối chiếu vài ngày trong số đó với nguồn: mồng 1 tháng 7 có thể vốn là mồng 7 tháng 1.',
    why: 'Gõ vào phần mềm bảng tính để kiểu Mỹ, 07/01/2025 (mồng 7 tháng 1) bị hiểu thành mồng 1 tháng 7, còn 15/08/2025 không thành ngày được nên giữ là chữ. haicap chỉ đọc được điều ô đang lưu.',
    remedy:
      'Nếu bị đảo, sửa trong tệp gốc, tốt nhất là viết 2025-07-01; nếu đúng thì không phải làm gì.',
  },
  en: {
    title: 'Dates that a spreadsheet may have turned round',
    message:
      'Column “{column}”: cells that are dates to the spreadsheet have days up to 12 only ({dates}), those from 13 on are texts, such as “{sample}”. A spreadsheet that expects the month first leaves just this behind.',
    suggestion: 'Compare some of these dates with the source: 1 July may have been 7 January.',
    why: 'Typed into a spreadsheet in American settings, 07/01/2025 for 7 January becomes 1 July, while 15/08/2025 makes no date there and stays a text. What the cell holds is all that haicap can read.',
    remedy:
      'If they are turned round, correct them in the original, best as 2025-07-01; if they are right, nothing is to be done.',
  },
  example: workbook({
    name: 'Danh sách',
    rows: [
      ['Mã số', 'Tên', 'Ngày có hiệu lực'],
      ['1.000080', 'Đăng ký khai sinh', { number: 45664, format: 'dd/mm/yyyy' }],
      ['1.000094', 'Đăng ký kết hôn', '15/08/2025'],
    ],
  }),
});
