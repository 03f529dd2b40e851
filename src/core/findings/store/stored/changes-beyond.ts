import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';
import { EARLIER, held } from '../stored-examples.js';

export const changesBeyond = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['count', 'limit'],
  vi: {
    title: 'Nhiều thay đổi hơn mức cho phép',
    message: 'Có {count} thay đổi, nhiều hơn mức {limit} của --max-changes.',
    why: 'Danh mục thường chỉ đổi vài mục một lần. Thay đổi hàng loạt hay gặp khi nhầm tệp, nhầm cột hoặc tệp bị cắt, nên tác vụ tự động cần dừng để có người xem.',
    remedy:
      'Xem lại hai danh sách có đúng là hai bản của một danh mục không; nếu đúng, hãy nâng --max-changes.',
  },
  en: {
    title: 'More changes than allowed',
    message: 'There are {count} changes, more than the {limit} of --max-changes.',
    why: 'A catalogue changes by a few entries at a time. Changes all over come of a wrong file, a wrong column or a file cut off, so a job had better stop for somebody to look.',
    remedy: 'See whether both lists are states of one catalogue; if they are, raise --max-changes.',
  },
  example: {
    ...held(
      EARLIER,
      csv(HEADER, '1.000080,Đăng ký khai sinh lưu động', '1.000090,Đăng ký kết hôn'),
    ),
    options: ['--max-changes', '1'],
  },
});
