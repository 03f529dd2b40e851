import { defineFinding } from '../../define.js';
import { merged } from '../merging-examples.js';

export const mergeKeyRenamed = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['side', 'keys'],
  vi: {
    title: 'Một bản ghi có lẽ chỉ đổi khóa',
    message:
      '{key}: có lẽ là {keys} của bản gốc, bên {side} viết khóa lại; được hợp nhất như bỏ một bản ghi và thêm một bản ghi.',
    why: 'Khóa viết lại (mã thiếu số không, thêm đuôi) làm một bản ghi thành hai: bản cũ bị bỏ, bản mới được thêm. Chỗ sửa của bên kia đối với khóa cũ không theo sang khóa mới.',
    remedy: 'Nếu đúng là một, sửa khóa cho ba bản giống nhau rồi hợp nhất lại.',
  },
  en: {
    title: 'A record probably has another key only',
    message:
      '{key}: probably {keys} of the base, its key rewritten by {side}; merged as one record removed and another added.',
    why: 'A key that was rewritten (a zero lost, a suffix added) makes two records of one: the old one goes, the new one comes. What the other side changed under the old key doesn’t follow.',
    remedy: 'If it is one, write its key alike in all three and merge again.',
  },
  example: merged(
    ['1.00008,Đăng ký khai sinh'],
    ['1.00008,Đăng ký khai sinh'],
    ['1.000080.H48,Đăng ký khai sinh'],
    '--dry-run',
  ),
});
