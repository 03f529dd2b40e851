import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const normaliseDecisionNumber = defineFinding({
  severity: 'info',
  rejecting: false,
  params: [],
  vi: {
    title: 'Chuẩn hóa số quyết định',
    message: 'Cột “{column}”: số quyết định được viết về dạng chuẩn, “{from}” → “{to}”.',
    why: 'Số quyết định công bố gặp hàng chục cách viết, như “SỐ 64/QĐ-NHNN”, “2267./QĐ-BXD”, “3713/QD-BTP”. Dạng chuẩn theo thể thức văn bản là số/QĐ-chữ viết tắt cơ quan, ví dụ 163/QĐ-BTP. Cách viết ban đầu vẫn được giữ bên cạnh.',
    remedy: 'Không phải làm gì; nếu số chuẩn hóa sai, hãy sửa số ở tệp gốc.',
  },
  en: {
    title: 'A decision number put into normal form',
    message: 'Column “{column}”: the decision number was put into normal form, “{from}” → “{to}”.',
    why: 'Numbers of publishing decisions are written in dozens of ways, such as “SỐ 64/QĐ-NHNN”, “2267./QĐ-BXD” or “3713/QD-BTP”. The normal form is number/QĐ-agency, for example 163/QĐ-BTP. The original spelling is kept beside it.',
    remedy: 'Nothing to do; if the result is wrong, correct the number in the original.',
  },
  example: csv(`${HEADER},Số quyết định`, '1.000080,Đăng ký khai sinh,SỐ 163/QD-BTP'),
});
