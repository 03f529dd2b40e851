import { defineFinding } from '../../../define.js';
import { crosswalk } from '../../wards-examples.js';

export const relationUnknown = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['old', 'new', 'successors', 'basis'],
  vi: {
    title: 'Nghị quyết không quy định như vậy',
    message: 'Cột “{column}”: không có nghị quyết nào đưa {old} vào {new}.',
    suggestion: 'Theo nghị quyết, đơn vị cũ này thành hoặc nhập vào: {successors}; {basis}.',
    why: 'Mỗi dòng của bảng chuyển đổi nói rằng một đơn vị mới có phần của một đơn vị cũ. Sổ đơn vị hành chính ghi mọi quan hệ như vậy kèm khoản của nghị quyết, và quan hệ này không có trong đó. Chuyển đổi theo dòng này là đưa hồ sơ sang địa bàn khác.',
    remedy: 'Đọc khoản được nêu rồi sửa đơn vị cũ hoặc đơn vị mới của dòng, hoặc bỏ dòng.',
  },
  en: {
    title: 'The law has no such relation',
    message: 'Column “{column}”: no resolution puts {old} into {new}.',
    suggestion: 'By the resolutions the old unit became or went into: {successors}; {basis}.',
    why: 'Every row of a conversion table says that a new unit has something of an old one. The register holds all such relations with their clauses, and this one is not among them. Records converted by this row go to another place.',
    remedy:
      'Read the clause that is named and correct the old or the new unit of the row, or take it out.',
  },
  example: crosswalk('00070,Phường Hoàn Kiếm,00001,Phường Phúc Xá,Nhập toàn bộ'),
});
