import { defineFinding } from '../../define.js';
import { orders } from '../resolutions-examples.js';

export const dissolutionOpen = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['clause', 'unit'],
  vi: {
    title: 'Đơn vị giải thể chưa rõ nhập vào đâu',
    message:
      'Khoản {clause} giải thể {unit}, nhưng văn bản không nói hết diện tích và dân số của đơn vị này nhập vào đâu.',
    suggestion:
      'Hãy tìm khoản nhập đất và dân ấy vào đơn vị khác; khoản đó có thể bị mất hoặc chưa đọc được.',
    why: 'Giải thể chỉ nói một đơn vị không còn. Sổ đơn vị phải biết người dân ở đó nay thuộc xã nào; văn bản không nói thì không đoán, và không có quan hệ nào của đơn vị ấy.',
    remedy:
      'Đối chiếu với bản ban hành. Nơi không còn cấp xã (như huyện đảo trước ngày 01/07/2025) thì ghi quan hệ vào sổ bằng tay.',
  },
  en: {
    title: 'Where a dissolved unit goes is unknown',
    message:
      'Clause {clause} dissolves {unit}, but the text does not say where all of its land and people go.',
    suggestion: 'Look for the clause that joins them to another unit; it may be lost or unread.',
    why: 'A dissolution only says that a unit is no more. The register has to know which commune its people belong to now; where the text does not say so nothing is guessed, and no relation of the unit is given.',
    remedy:
      'Compare with the promulgated text. Where no commune is left (island districts before 1 July 2025), put the relation down by hand.',
  },
  example: orders({ clauses: ['1. Giải thể xã Lý Bôn.'] }),
});
