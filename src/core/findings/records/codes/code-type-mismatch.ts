import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const codeTypeMismatch = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['digit', 'expected'],
  vi: {
    title: 'Chữ số đầu của mã không hợp với loại thủ tục',
    message:
      'Mã “{key}” bắt đầu bằng {digit} (thường là “{expected}”) nhưng cột “{column}” ghi “{value}”.',
    suggestion: 'Hãy kiểm tra lại loại thủ tục và mã; một trong hai có thể sai.',
    why: 'Chữ số đầu của mã cho biết loại: 1 là thủ tục được luật giao quy định chi tiết, 2 là không được luật giao, 3 là loại khác. Trong hơn 2.600 thủ tục đã công bố chỉ gặp một ngoại lệ, nên khác biệt hầu như luôn là nhầm lẫn, nhưng chỉ là cảnh báo.',
    remedy: 'Đối chiếu với trang của thủ tục trên Cổng dịch vụ công quốc gia.',
  },
  en: {
    title: 'The first digit of the code contradicts the type',
    message:
      'Code “{key}” begins with {digit} (usually “{expected}”), but column “{column}” says “{value}”.',
    suggestion: 'Check both the type and the code; one of them may be wrong.',
    why: 'The first digit of a code tells the type: 1 for procedures that the law leaves to be detailed, 2 for those it does not, 3 for others. Among more than 2,600 published procedures there is one exception, so a difference is nearly always a mistake, but only a warning.',
    remedy: 'Compare with the procedure’s page on the national portal.',
  },
  example: csv(`${HEADER},Loại thủ tục`, '1.000080,Đăng ký khai sinh,Loại khác'),
});
