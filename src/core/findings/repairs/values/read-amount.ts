import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const readAmount = defineFinding({
  severity: 'info',
  rejecting: false,
  params: [],
  vi: {
    title: 'Đọc số tiền',
    message: 'Cột “{column}”: số tiền “{from}” được hiểu là {to}.',
    why: 'Trong dữ liệu của các cơ quan có cả “25.000” lẫn “10,000 Việt Nam Đồng”: dấu chấm và dấu phẩy đều được dùng để ngăn hàng nghìn. Số tiền được đọc thành số và đơn vị; “Không” và “Miễn phí” được hiểu là 0.',
    remedy: 'Kiểm tra lại số tiền có phần lẻ, vì dấu phẩy cũng có thể là dấu thập phân.',
  },
  en: {
    title: 'An amount read',
    message: 'Column “{column}”: the amount “{from}” was read as {to}.',
    why: 'Offices write both “25.000” and “10,000 Việt Nam Đồng”: point and comma are both used to separate thousands. An amount is read as a number and a currency; “Không” and “Miễn phí” are read as 0.',
    remedy: 'Check amounts with a fraction, because a comma can also be a decimal sign.',
  },
  example: csv(`${HEADER},Phí`, '1.000080,Đăng ký khai sinh,"25,000 đồng"'),
});
