import { defineFinding } from '../../define.js';
import { answered } from '../merging-examples.js';

export const mergeAnswerUnread = defineFinding({
  severity: 'error',
  rejecting: false,
  params: [],
  vi: {
    title: 'Câu trả lời không phải là một bên',
    message:
      '“{value}” không phải câu trả lời: ghi ours (bên ta), theirs (bên họ) hay base (bản gốc).',
    why: 'Cột trả lời của bảng xung đột chỉ nhận tên một bên; nội dung khác thì không biết phải lấy gì.',
    remedy:
      'Chọn trong danh sách của ô. Muốn một giá trị khác hẳn: chọn một bên, rồi sửa bằng một lần nhập sau đó.',
  },
  en: {
    title: 'An answer that names no side',
    message: '“{value}” is no answer: write ours, theirs or base.',
    why: 'The column of answers takes the name of a side only; with anything else nobody knows what to take.',
    remedy:
      'Choose from the list of the cell. For another value altogether choose a side, and correct it with an import afterwards.',
  },
  example: answered('1,cả hai'),
});
