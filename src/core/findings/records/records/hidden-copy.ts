import { defineFinding } from '../../define.js';
import { SHEET, workbook } from '../../example/procedures.js';

export const hiddenCopy = defineFinding({
  severity: 'warning',
  rejecting: true,
  params: ['other', 'differing'],
  vi: {
    title: 'Dòng ẩn nói khác dòng hiện',
    message:
      'Dòng {row} bị ẩn và có cùng khóa “{key}” với dòng hiện {other} nhưng khác ở: {differing}; dòng hiện được lấy, dòng ẩn để riêng.',
    suggestion: 'Hãy bỏ ẩn để xem; nếu dòng ẩn mới đúng, sửa dòng hiện hoặc xóa dòng thừa.',
    why: 'Bản cũ của một dòng hay một trang thường bị ẩn chứ không bị xóa. Người mở tệp chỉ nhìn thấy dòng hiện, nên dòng hiện được lấy; dòng ẩn (hoặc dòng của trang ẩn) không bao giờ thắng, cũng không làm dòng hiện phải để riêng. Dòng ẩn được để riêng để không gì mất trong im lặng.',
    remedy: 'Bỏ ẩn dòng hay trang trong Excel, so hai dòng rồi xóa dòng không còn đúng.',
  },
  en: {
    title: 'A hidden row says otherwise than a visible one',
    message:
      'Row {row} is hidden and has the same key “{key}” as the visible row {other} but differs in: {differing}; the visible row was taken and the hidden one set aside.',
    suggestion:
      'Unhide it and look; if the hidden row is right, correct the visible one or delete it.',
    why: 'An earlier state of a row or a sheet is often hidden instead of deleted. Whoever opens the file sees the visible row, so that one counts; a hidden row (or a row of a hidden sheet) never wins over it and never has it set aside. The hidden row is set aside, so that nothing is lost in silence.',
    remedy:
      'Unhide the row or the sheet in Excel, compare the two and delete the one that no longer holds.',
  },
  example: workbook({
    ...SHEET,
    rows: [...SHEET.rows, ['1.000080', 'Đăng ký nhận cha mẹ']],
    hiddenRows: [3],
  }),
});
