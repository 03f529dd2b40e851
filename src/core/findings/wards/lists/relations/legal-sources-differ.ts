import { defineFinding } from '../../../define.js';
import { crosswalk } from '../../wards-examples.js';

export const legalSourcesDiffer = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['written', 'listed', 'basis'],
  vi: {
    title: 'Các nguồn chính thức gọi tên khác nhau',
    message: 'Nghị quyết gọi là “{written}”, danh mục đơn vị hành chính ghi là “{listed}”.',
    suggestion: 'Giữ cả hai cách gọi khi đối chiếu; {basis}.',
    why: 'Nghị quyết và danh mục chính thức đều là nguồn, nhưng gọi cùng một đơn vị bằng hai tên hoặc hai loại khác hẳn nhau. haicap xác định được đó là một đơn vị nhờ huyện, tỉnh và các đơn vị khác trong khoản, nhưng không chọn bên nào đúng.',
    remedy: 'Khi đối chiếu theo tên, chấp nhận cả hai; nếu cần một tên, hỏi cơ quan ban hành.',
  },
  en: {
    title: 'Official sources call it by different names',
    message: 'The resolution says “{written}”, the official list says “{listed}”.',
    suggestion: 'Accept both when you match; {basis}.',
    why: 'The resolution and the official list are both sources, and they call one unit by two names or types that no spelling explains. That it is one unit follows from the district, the province and the other units of the clause; which name is right does not.',
    remedy: 'Accept both names when matching; where one is needed, ask those who issued them.',
  },
  example: crosswalk('13363,Phường Tiên Sơn,13369,Phường Tiên Sơn,Nhập toàn bộ'),
});
