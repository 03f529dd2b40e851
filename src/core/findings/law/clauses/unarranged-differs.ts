import { defineFinding } from '../../define.js';
import { resolution, TOTALS } from '../resolutions-examples.js';

export const unarrangedDiffers = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['clause', 'stated', 'counted'],
  vi: {
    title: 'Số đơn vị giữ nguyên khác số tên được kể',
    message:
      'Khoản {clause} nêu {stated} đơn vị không thực hiện sắp xếp nhưng kể tên {counted} đơn vị.',
    suggestion: 'Hãy xem dãy tên có bị mất dấu phẩy hoặc mất tên hay không.',
    why: 'Những đơn vị giữ nguyên được đếm rồi kể tên. Hai con số khác nhau nghĩa là một tên bị mất hoặc hai tên bị dính làm một.',
    remedy: 'Đối chiếu dãy tên với bản ban hành.',
  },
  en: {
    title: 'The number of units left as they were is not the number named',
    message: 'Clause {clause} states {stated} units left as they were but names {counted}.',
    suggestion: 'See whether the list of names has lost a comma or a name.',
    why: 'Units left as they were are counted and then named. Where the two differ, a name was lost or two names ran together.',
    remedy: 'Compare the list with the promulgated text.',
  },
  example: resolution({
    summary: `2. ${TOTALS}; trong đó có 01 xã hình thành sau sắp xếp quy định tại Điều này và 02 xã không thực hiện sắp xếp là xã Lý Bôn.`,
  }),
});
