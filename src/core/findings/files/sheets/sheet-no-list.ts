import { defineFinding } from '../../define.js';
import { SHEET, workbook } from '../../example/procedures.js';

export const sheetNoList = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['found'],
  vi: {
    title: 'Trang tính không phải danh sách',
    message:
      'Trang tính này là trang bìa, trang ký hay trang hướng dẫn nên không được đọc: {found}.',
    suggestion: 'Nếu trang này có bản ghi, hãy đặt mỗi trường vào một cột, kèm dòng tiêu đề.',
    why: 'Sổ tính hay có trang bìa, trang chữ ký, trang hướng dẫn. Trang như vậy mỗi dòng chỉ có một câu chữ, hoặc vài dòng có hai bên như đầu và cuối công văn; danh sách thì mỗi dòng có nhiều ô. Trang được nêu ra để không trang nào bị bỏ sót trong im lặng.',
    remedy: 'Không phải làm gì nếu trang này không có bản ghi nào.',
  },
  en: {
    title: 'A sheet that is no list',
    message:
      'This sheet is a cover, a page of signatures or of instructions, and was not read: {found}.',
    suggestion: 'If it holds records, put each field into a column of its own, with a header row.',
    why: 'Workbooks often come with a cover, a page of signatures or instructions. Such a sheet has one text a row, or a few rows of two as a letter begins and ends; a list has rows of several cells. It is named so that no sheet is missed in silence.',
    remedy: 'Nothing to do if it holds no records.',
  },
  example: workbook(SHEET, { name: 'Bìa', rows: [['DANH MỤC THỦ TỤC HÀNH CHÍNH'], ['Năm nay']] }),
});
