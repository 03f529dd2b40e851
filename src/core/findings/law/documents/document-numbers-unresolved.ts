import { defineFinding } from '../../define.js';
import { document, TITLE } from '../documents-examples.js';

export const documentNumbersUnresolved = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['count'],
  vi: {
    title: 'Có số thứ tự không xác định được',
    message: 'Có {count} đoạn do Word tự đánh số mà tệp không cho biết là số nào.',
    suggestion: 'Nếu thiếu khoản, hãy gõ số khoản bằng tay rồi chạy lại.',
    why: 'Word không lưu sẵn số của đoạn tự đánh số mà đếm lại mỗi lần mở tệp. Thường haicap đếm lại được như Word; ở đây danh sách mà đoạn thuộc về không có trong tệp, hoặc số do một trường đếm ra, nên đoạn được đọc như không có số. Khoản mất số thì không biết bắt đầu từ đâu.',
    remedy:
      'Trong Word, chọn cả văn bản, chuyển số tự động thành chữ (hoặc lưu dạng văn bản thuần .txt, Word sẽ ghi số ra), rồi dùng tệp mới.',
  },
  en: {
    title: 'Numbers that cannot be told',
    message:
      'Word numbers {count} {count|paragraph|paragraphs} by itself, and the file doesn’t tell which numbers.',
    suggestion: 'If a clause is missing, type its number by hand and run again.',
    why: 'Word doesn’t keep the number of a numbered paragraph but counts again whenever the file is opened. Mostly haicap counts as Word does; here the list of the paragraph isn’t in the file, or a field counts, so the paragraph was read without a number. Where a clause has lost its number nobody can tell where it begins.',
    remedy:
      'In Word, select everything and convert automatic numbers to text (or save as plain text, .txt: Word then writes the numbers out), and use that file.',
  },
  example: document(TITLE, { as: 'uncounted', text: 'Đổi tên xã Hà Quảng' }),
});
