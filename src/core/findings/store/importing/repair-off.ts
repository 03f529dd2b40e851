import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const repairOff = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['repair', 'cells', 'proposed'],
  vi: {
    title: 'Một phép sửa đã tắt',
    message:
      'Phép sửa {repair} đã tắt; số ô mà lẽ ra nó sửa: {cells}, chẳng hạn “{value}” (thành “{proposed}”).',
    why: 'Tắt một phép sửa trong tệp cấu hình thì nội dung các ô được giữ nguyên. Các dòng vẫn được xét như khi đã sửa: điều không phải lỗi khi có phép sửa thì cũng không thành lỗi khi tắt nó, và không dòng nào bị để riêng vì thế.',
    remedy:
      'Không phải làm gì nếu muốn giữ nguyên. Nếu không, bỏ phép sửa đó khỏi mục `repairs` của tệp cấu hình.',
  },
  en: {
    title: 'A repair is turned off',
    message:
      'Repair {repair} is turned off; cells that it would have changed: {cells}, such as “{value}” (into “{proposed}”).',
    why: 'Turning a repair off in the configuration keeps the text of the cells as it is. Rows are judged as if it had been repaired: what is not a fault with the repair becomes none without it, and no row is set aside for it.',
    remedy:
      'Nothing, if the texts are to stay so. Otherwise take the repair out of `repairs` in the configuration.',
  },
  example: {
    ...csv(HEADER, '1.00008,Đăng ký nhận cha mẹ con'),
    beside: [{ name: 'haicap.json', content: '{"repairs": {"restore-trailing-zero": false}}\n' }],
    options: ['--config', 'haicap.json'],
  },
});
