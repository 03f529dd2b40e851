import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const nameRepeated = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['other'],
  vi: {
    title: 'Một tên, nhiều mã',
    message: 'Tên ở cột “{column}” cũng là tên của thủ tục {other}.',
    suggestion: 'Hãy kiểm tra xem {key} và {other} có phải là cùng một thủ tục hay không.',
    why: 'Hai mã cùng tên có thể là thủ tục cũ và thủ tục thay thế, một thủ tục ở hai cấp, hoặc nhập trùng. Người dân không phân biệt được hai thủ tục trùng tên trên cổng.',
    remedy:
      'Nếu trùng thật, bỏ mã đã hết hiệu lực; nếu là hai thủ tục, ghi rõ cấp hoặc trường hợp vào tên như quyết định công bố.',
  },
  en: {
    title: 'One name under several codes',
    message: 'The name in column “{column}” is also that of procedure {other}.',
    suggestion: 'Check whether {key} and {other} are the same procedure.',
    why: 'Two codes with one name may be a procedure and its replacement, one procedure at two levels, or a double entry. On a portal people cannot tell them apart.',
    remedy:
      'If they are the same, drop the code that is no longer in force; if not, add the level or the case to the names as the publishing decision does.',
  },
  example: csv(HEADER, '1.000080,Đăng ký khai sinh', '1.000094,Đăng ký khai sinh'),
});
