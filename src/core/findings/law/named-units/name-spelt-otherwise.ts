import { defineFinding } from '../../define.js';
import { resolution } from '../resolutions-examples.js';

export const nameSpeltOtherwise = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['clause', 'name', 'units'],
  vi: {
    title: 'Tên viết khác sổ đơn vị',
    message: 'Khoản {clause}: “{name}” trong sổ đơn vị viết là {units}.',
    why: 'Nghị quyết và danh sách chính thức có khi viết một tên khác nhau về dấu, khoảng trắng, i/y hay chữ số. Chỉ một đơn vị có tên như vậy nên không nhầm được; cách viết được ghi lại để sau này tra theo cách nào cũng thấy.',
    remedy: 'Không phải làm gì, trừ khi tên trong văn bản bị gõ sai.',
  },
  en: {
    title: 'A name the register spells otherwise',
    message: 'Clause {clause}: “{name}” is {units} in the register.',
    why: 'Resolutions and official lists sometimes differ in marks, spaces, i and y, or numerals. Only one unit has such a name, so there is no mistaking it; the spelling is recorded, so that either finds the unit later.',
    remedy: 'Nothing to do, unless the name in the text is a slip.',
  },
  example: resolution({ clauses: ['1. Đổi tên xã Lí Bôn thành xã Suối Lê.'] }),
});
