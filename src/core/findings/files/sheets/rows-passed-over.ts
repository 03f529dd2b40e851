import { defineFinding } from '../../define.js';
import { SHEET, workbook } from '../../example/procedures.js';

export const rowsPassedOver = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['rows', 'sample'],
  vi: {
    title: 'Dòng cộng, chữ ký, ghi chú không phải bản ghi',
    message: 'Các dòng {rows} được coi là dòng cộng hoặc phần cuối bảng nên không đọc: “{sample}”.',
    suggestion: 'Nếu có dòng là bản ghi, hãy điền số thứ tự cho dòng đó rồi chạy lại.',
    why: 'Bảng của cơ quan thường có dòng “Tổng cộng”, và phía dưới có ngày tháng, chữ ký, nơi nhận, ghi chú. Những dòng đó không phải bản ghi, nhưng được nêu ra để không dòng nào bị bỏ trong im lặng.',
    remedy:
      'Xem lại các dòng được nêu. Không phải làm gì nếu chúng chỉ là dòng cộng, chữ ký hay ghi chú.',
  },
  en: {
    title: 'Totals, signatures and notes that are not records',
    message: 'Rows {rows} were taken for totals or the end of the table and not read: “{sample}”.',
    suggestion: 'If one of them is a record, give it a row number and run the command again.',
    why: 'Tables of offices often have a row of totals, and below them a date, signatures, addressees and notes. Such rows are not records, but they are named so that nothing is left out in silence.',
    remedy: 'Look at the rows named. Nothing to do if they are totals, signatures or notes.',
  },
  example: workbook({
    ...SHEET,
    rows: [...SHEET.rows, ['Tổng cộng: 1 thủ tục'], ['Nơi nhận: Sở Tư pháp']],
  }),
});
