import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const codeSuffixAbolished = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['organisation'],
  vi: {
    title: 'Đuôi mã thuộc tỉnh không còn',
    message:
      'Cột “{column}”: phần đuôi của “{value}” là mã định danh {organisation}, đã hết hiệu lực từ ngày 01/07/2025.',
    suggestion: 'Hãy thay bằng mã định danh của tỉnh, thành phố mới, hoặc bỏ phần đuôi.',
    why: 'Phần đuôi của mã (ví dụ .000.00.00.H22) là mã định danh của cơ quan cấp tỉnh. Từ ngày 01/07/2025 cả nước còn 34 tỉnh, thành phố; mã định danh theo tên tỉnh được giữ lại, các mã còn lại không dùng nữa. Dữ liệu cũ vẫn mang đuôi cũ nên hồ sơ có thể bị gửi về một cơ quan không còn.',
    remedy: 'Thay đuôi bằng mã của tỉnh sau sắp xếp, hoặc chỉ giữ bảy chữ số của mã thủ tục.',
  },
  en: {
    title: 'The suffix of the code belongs to an abolished province',
    message:
      'Column “{column}”: the suffix of “{value}” is the identifier of {organisation}, which ended on 1 July 2025.',
    suggestion: 'Replace it by the identifier of the new province, or leave the suffix out.',
    why: 'The suffix of a code (such as .000.00.00.H22) is the identifier of a provincial body. Since 1 July 2025 there are 34 provinces and cities; the identifiers follow the names that survived, the others are no longer in use. Old data still carries old suffixes, and dossiers may be sent to a body that is gone.',
    remedy:
      'Use the identifier of the merged province, or keep only the seven digits of the procedure code.',
  },
  example: csv(HEADER, '1.000080.000.00.00.H22,Đăng ký khai sinh'),
});
