import { defineFinding } from '../../define.js';
import { records } from '../reconcile-examples.js';

export const vintageTold = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['vintage', 'columns'],
  vi: {
    title: 'Tiêu đề cột nói rõ thời kỳ của mã và tên',
    message: 'Các cột được hiểu theo thời kỳ “{vintage}” như tiêu đề nói: {columns}.',
    suggestion:
      'Nếu tiêu đề nói sai, hãy nói rõ thời kỳ bằng --vintage before hoặc --vintage after.',
    why: 'Cột “Xã cũ” chứa đơn vị cũ, cột “Xã mới” chứa đơn vị mới, dù tên ấy có ở cả hai thời kỳ. Dòng chỉ có nghĩa theo thời kỳ kia thì để hỏi, không tự chuyển.',
    remedy: 'Không phải làm gì nếu đúng; nếu sai, dùng --vintage.',
  },
  en: {
    title: 'Headers tell the period of the codes and names',
    message: 'The columns are read as of the period “{vintage}”, as their headers say: {columns}.',
    suggestion:
      'If the headers are wrong, say the period with --vintage before or --vintage after.',
    why: 'A column “Xã cũ” holds old units and a column “Xã mới” new ones, even where both periods know a name. A row that only makes sense in the other period is asked about, not converted.',
    remedy: 'Nothing if it is right; if it is wrong, use --vintage.',
  },
  example: records('Xã cũ,Huyện cũ,Tỉnh cũ', 'Xã Cổ Bi,Huyện Gia Lâm,Thành phố Hà Nội'),
});
