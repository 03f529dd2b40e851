import { defineFinding } from '../../define.js';
import { RENAMED, resolution } from '../resolutions-examples.js';

export const remainderUnfounded = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['clause', 'unit'],
  vi: {
    title: 'Phần còn lại của đơn vị chưa bị lấy phần nào',
    message:
      'Khoản {clause} lấy phần còn lại (của {unit}) mà chưa khoản nào được dẫn chiếu lấy một phần của đơn vị đó.',
    suggestion: 'Hãy tìm khoản lấy một phần của đơn vị này; tên ở đó có thể bị gõ khác.',
    why: 'Có “phần còn lại” thì phải có “một phần” đã đi nơi khác. Nếu không, hoặc một khoản bị mất, hoặc tên đơn vị ở hai khoản không giống nhau, hoặc cả đơn vị được chuyển mà câu viết sai.',
    remedy: 'Đối chiếu với bản ban hành rồi sửa tên, số khoản hoặc bổ sung khoản bị mất.',
  },
  en: {
    title: 'The remainder of a unit of which no part was taken',
    message:
      'Clause {clause} takes a remainder (of {unit}), but no clause it refers to took a part of that unit.',
    suggestion: 'Look for the clause that takes a part; the name may be spelt otherwise there.',
    why: 'Where there is a remainder, a part must have gone elsewhere. Otherwise a clause was lost, or the name differs between two clauses, or the whole unit moved and the sentence is wrong.',
    remedy:
      'Compare with the promulgated text; correct the name or the number, or add the lost clause.',
  },
  example: resolution({
    clauses: [
      `1. ${RENAMED}`,
      '2. Sắp xếp phần còn lại của xã Bảo Lâm sau khi sắp xếp theo quy định tại khoản 1 Điều này thành xã Bảo Lâm.',
    ],
  }),
});
