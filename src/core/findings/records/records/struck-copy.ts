import { defineFinding } from '../../define.js';
import { SHEET, workbook } from '../../example/procedures.js';

export const struckCopy = defineFinding({
  severity: 'warning',
  rejecting: true,
  params: ['other', 'differing'],
  vi: {
    title: 'Dòng bị gạch ngang nói khác dòng không gạch',
    message:
      'Dòng {row} bị gạch ngang và có cùng khóa “{key}” với dòng {other} không bị gạch nhưng khác ở: {differing}; dòng không bị gạch được lấy, dòng bị gạch để riêng.',
    suggestion: 'Hãy xóa dòng bị gạch; nếu nó vẫn đúng thì bỏ gạch và xóa dòng kia.',
    why: 'Người soạn thường gạch dòng cũ rồi viết dòng mới bên dưới. Dòng bị gạch không bao giờ thắng và cũng không làm dòng còn hiệu lực phải để riêng; nó được để riêng để không gì mất trong im lặng.',
    remedy: 'So hai dòng trong Excel rồi xóa dòng không còn đúng, hoặc đọc với --struck skip.',
  },
  en: {
    title: 'A struck-through row says otherwise than one that is not',
    message:
      'Row {row} is struck through and has the same key “{key}” as row {other}, which is not, but differs in: {differing}; the row that is not struck was taken and the struck one set aside.',
    suggestion:
      'Delete the struck row; if it still holds, remove the line through it and delete the other.',
    why: 'People often strike an old row through and write the new one below it. A struck row never wins and never has the row that holds set aside; it is set aside itself, so that nothing is lost in silence.',
    remedy:
      'Compare the two rows in Excel and delete the one that no longer holds, or read with --struck skip.',
  },
  example: workbook({
    ...SHEET,
    rows: [...SHEET.rows, [{ struck: '1.000080' }, { struck: 'Đăng ký nhận cha mẹ' }]],
  }),
});
