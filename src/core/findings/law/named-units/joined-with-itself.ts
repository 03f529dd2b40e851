import { defineFinding } from '../../define.js';
import { orders } from '../resolutions-examples.js';

export const joinedWithItself = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['clause', 'unit'],
  vi: {
    title: 'Đơn vị nhập vào chính nó',
    message: 'Khoản {clause} nhập đất của {unit} vào chính {unit}.',
    suggestion: 'Hãy so tên hai bên với bản ban hành: một bên thường bị viết nhầm.',
    why: 'Đất của một đơn vị đã thuộc đơn vị ấy. Câu như vậy gần như chắc chắn viết sai một tên, nên không được thực hiện.',
    remedy: 'Sửa tên trong văn bản rồi chạy lại.',
  },
  en: {
    title: 'A unit is joined with itself',
    message: 'Clause {clause} joins land of {unit} with {unit} itself.',
    suggestion: 'Compare both names with the promulgated text: one is mostly a slip.',
    why: 'The land of a unit is its own already. Such a sentence almost certainly has one name wrong, so it is not carried out.',
    remedy: 'Correct the name in the text and run again.',
  },
  example: orders({ clauses: ['1. Điều chỉnh thôn Nà Lúm thuộc xã Lý Bôn vào xã Lý Bôn.'] }),
});
