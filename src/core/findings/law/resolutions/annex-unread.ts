import { defineFinding } from '../../define.js';
import { orders } from '../resolutions-examples.js';

export const annexUnread = defineFinding({
  severity: 'error',
  rejecting: false,
  params: [],
  vi: {
    title: 'Phụ lục chưa được đọc',
    message: 'Văn bản có phụ lục; haicap không đọc phụ lục.',
    suggestion:
      'Hãy xem phụ lục có lập, nhập hay đổi tên đơn vị nào mà các điều không nêu hay không.',
    why: 'haicap đọc lời văn của các điều. Danh sách trong phụ lục có thể nói thêm về đơn vị; bỏ qua mà không báo thì đề xuất thiếu.',
    remedy: 'Đối chiếu phụ lục với các quan hệ trong đề xuất.',
  },
  en: {
    title: 'An annex was not read',
    message: 'The text has an annex; haicap does not read annexes.',
    suggestion: 'See whether it creates, merges or renames units that the articles do not name.',
    why: 'haicap reads the sentences of articles. A list in an annex may say more of units; passed over in silence it would be missing from the proposal.',
    remedy: 'Compare the annex with the relations of the proposal.',
  },
  example: orders({ annex: 'PHỤ LỤC\nDanh sách các phường thuộc tỉnh Cao Bằng' }),
});
