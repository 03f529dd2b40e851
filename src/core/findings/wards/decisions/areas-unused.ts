import { defineFinding } from '../../define.js';
import { records } from '../reconcile-examples.js';

export const areasUnused = defineFinding({
  severity: 'info',
  rejecting: false,
  params: [],
  vi: {
    title: 'Có cột nêu thôn, tổ mà chưa dùng đến',
    message: 'Cột “{column}” nêu các phần của xã; câu hỏi về xã bị chia đang gộp chung mọi phần.',
    suggestion:
      'Nếu các phần thuộc các đơn vị khác nhau, hãy hỏi riêng từng phần bằng --by-area, hoặc đưa bảng địa bàn bằng --areas.',
    why: 'Mặc định mỗi xã bị chia chỉ hỏi một câu cho mọi dòng; trả lời chung như thế là sai khi các thôn, tổ trong bảng về những đơn vị khác nhau.',
    remedy: 'Thêm --by-area cho cả reconcile và review; hoặc bỏ qua nếu cả bảng ở cùng một phần.',
  },
  en: {
    title: 'A column names hamlets and is not used',
    message:
      'Column “{column}” names parts of wards; the questions about split wards take all parts together.',
    suggestion:
      'Where the parts went to different units, ask about each by itself with --by-area, or give a table of them with --areas.',
    why: 'By default a split ward asks one question for all its rows; one answer is wrong where the hamlets of the table went to different units.',
    remedy:
      'Add --by-area to both reconcile and review; or leave it if the whole table lies in one part.',
  },
  example: records('Thôn,Mã xã,Xã', 'Tổ 1,00634,Phường Đại Mỗ'),
});
