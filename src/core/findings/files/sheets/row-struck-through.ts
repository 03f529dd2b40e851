import { defineFinding } from '../../define.js';
import { STRUCK } from '../reading-examples.js';

export const rowStruckThrough = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['rows', 'sample'],
  vi: {
    title: 'Dòng bị gạch ngang',
    message: 'Dòng bị gạch ngang nhưng vẫn được đọc ({rows}): “{sample}”.',
    suggestion: 'Nếu gạch ngang nghĩa là đã bỏ, hãy chạy lại với --struck skip.',
    why: 'Trong nhiều cơ quan, gạch ngang một dòng nghĩa là thủ tục hay bản ghi đó đã bỏ, đã thay, mà không xóa khỏi bảng. Chữ vẫn còn trong tệp nên được đọc như dòng khác; bỏ đi hay giữ lại là việc của người biết ý nghĩa của nét gạch.',
    remedy:
      'Xem các dòng được nêu. Xóa dòng đã bỏ, hoặc bỏ nét gạch ở dòng còn dùng; --struck skip để riêng mọi dòng bị gạch.',
  },
  en: {
    title: 'A row struck through',
    message: 'Struck through, but read all the same ({rows}): “{sample}”.',
    suggestion: 'If striking out means dropped, run again with --struck skip.',
    why: 'In many offices a struck-out row is a procedure or record that was dropped or replaced without being deleted. Its text is still in the file and is read like any other; whether to keep it is for somebody to say who knows what the line means.',
    remedy:
      'Look at the rows named. Delete those that were dropped, or take the line off those still in use; --struck skip leaves out every row that is struck through.',
  },
  example: STRUCK,
});
