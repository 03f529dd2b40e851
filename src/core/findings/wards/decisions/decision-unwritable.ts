import { defineFinding } from '../../define.js';
import { answer, scripted } from '../reconcile-examples.js';

export const decisionUnwritable = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['decisions', 'samples'],
  vi: {
    title: 'Có câu trả lời mà lệnh SQL không tìm được dòng',
    message: '{decisions} câu trả lời trong tệp không có trong lệnh SQL, ví dụ về: {samples}.',
    suggestion: 'Chuyển các dòng ấy bằng “haicap reconcile”, hoặc sửa nội dung của dòng.',
    why: 'Lệnh SQL tìm dòng theo mã gồm toàn chữ số và theo địa bàn viết bằng chữ Latinh: chỉ với chúng mới chứng minh được là mọi cơ sở dữ liệu so đúng như “haicap reconcile”. Dòng không có mã, mã có chữ, hay địa bàn viết bằng chữ khác thì để ngỏ.',
    remedy:
      'Xuất các dòng ấy ra csv, chạy “haicap reconcile” với cùng tệp trả lời rồi đưa vào lại.',
  },
  en: {
    title: 'Answers that a script cannot find the rows of',
    message:
      '{decisions} answers of the file are not in the script, such as those about: {samples}.',
    suggestion: 'Answer those rows with “haicap reconcile”, or correct what stands in them.',
    why: 'A script finds rows by codes of digits and by parts of wards in Latin letters, for which every database can be proved to compare as “haicap reconcile” does. Rows without a code, with letters in it, or of another script are left open.',
    remedy: 'Take those rows out as csv, run “haicap reconcile” with the same file, put them back.',
  },
  example: scripted({
    ...answer('00637', 'Phường Đại Mỗ', 'Nguyễn Văn A'),
    question: 'cfb4c0941017',
    doubt: 'nothing',
    evidence: { code: '0063A' },
    candidates: [],
  }),
});
