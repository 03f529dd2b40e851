import { defineFinding } from '../../define.js';
import { csv, ROW } from '../../example/procedures.js';

export const unitUnread = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['said'],
  vi: {
    title: 'Đơn vị tính không dùng được',
    message:
      'Phía trên bảng hoặc giữa các dòng ghi đơn vị “{said}”, không đọc được hoặc không dùng được cho cả cột; số trong cột “{column}” không tính theo đơn vị ấy.',
    suggestion:
      'Hãy ghi đơn vị vào tiêu đề cột hoặc vào ô, ví dụ “Phí (nghìn đồng)” hay “75.000 đồng”.',
    why: 'Dòng “ĐVT: nghìn đồng” phía trên bảng nói đơn vị cho mọi số tiền bên dưới. Đơn vị đọc được thì được dùng; không đọc được mà im lặng thì số tiền có thể sai hàng nghìn lần.',
    remedy:
      'Viết đơn vị theo cách thường dùng (đồng, nghìn đồng, triệu đồng) hoặc viết đủ số tiền.',
  },
  en: {
    title: 'A stated unit cannot be used',
    message:
      'Above the table or among its rows stands the unit “{said}”, which cannot be read or does not hold for the whole column; the numbers of column “{column}” were not taken in that unit.',
    suggestion:
      'Write the unit into the header or the cells, such as “Phí (nghìn đồng)” or “75.000 đồng”.',
    why: 'A line such as “ĐVT: nghìn đồng” above a table states the unit of all amounts below it. A unit that is understood is used; one that is not and is passed over in silence may make amounts wrong a thousandfold.',
    remedy:
      'Write the unit in a common way (đồng, nghìn đồng, triệu đồng), or write the amounts in full.',
  },
  example: csv(
    'ĐVT: trăm nghìn đồng,,',
    'Mã TTHC,Tên TTHC,Phí',
    `${ROW},5`,
    '1.000094,Đăng ký kết hôn,7',
  ),
});
