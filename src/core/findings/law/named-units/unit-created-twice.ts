import { defineFinding } from '../../define.js';
import { RENAMED, resolution } from '../resolutions-examples.js';

export const unitCreatedTwice = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['clause', 'unit', 'first'],
  vi: {
    title: 'Hai khoản lập ra cùng một đơn vị',
    message: 'Khoản {clause} lập {unit}, tên mà khoản {first} đã lập.',
    suggestion: 'Hãy xem một trong hai tên có bị gõ sai, hoặc khoản có bị lặp hay không.',
    why: 'Trong một tỉnh, hai đơn vị cùng loại không mang cùng một tên. Hai khoản cùng một tên đơn vị mới nghĩa là khoản bị lặp khi chép hoặc tên bị gõ sai.',
    remedy: 'Đối chiếu hai khoản với bản ban hành.',
  },
  en: {
    title: 'Two clauses create one unit',
    message: 'Clause {clause} creates {unit}, as clause {first} did before.',
    suggestion: 'See whether one of the names is a slip, or the clause is repeated.',
    why: 'No two units of one type bear one name in a province. When two clauses give the same new name, a clause was repeated in copying or a name is wrong.',
    remedy: 'Compare both clauses with the promulgated text.',
  },
  example: resolution({
    clauses: [`1. ${RENAMED}`, '2. Đổi tên xã Lý Bôn thành xã Suối Lê.'],
  }),
});
