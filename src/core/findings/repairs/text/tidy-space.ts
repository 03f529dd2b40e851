import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const tidySpace = defineFinding({
  severity: 'info',
  rejecting: false,
  params: [],
  vi: {
    title: 'Dọn khoảng trắng thừa',
    message: 'Cột “{column}”: khoảng trắng thừa được dọn, “{from}” → “{to}”.',
    why: 'Dữ liệu chép từ Word hay trang web hay có dấu cách cứng, dấu tab, hai dấu cách liền nhau hoặc dấu cách ở đầu và cuối ô. Mắt không thấy nhưng hai tên lẽ ra giống nhau lại thành khác nhau.',
    remedy:
      'Không phải làm gì. Nếu khoảng trắng đó có ý nghĩa, hãy tắt cách sửa này trong tệp cấu hình.',
  },
  en: {
    title: 'Surplus white space removed',
    message: 'Column “{column}”: surplus white space was removed, “{from}” → “{to}”.',
    why: 'Text copied from Word or a web page often carries no-break spaces, tabs, doubled spaces or spaces at its ends. The eye does not see them, but two names that should be equal become different.',
    remedy:
      'Nothing to do. If the white space means something, switch this repair off in the configuration.',
  },
  example: csv(HEADER, '1.000080,Đăng ký  khai sinh'),
});
