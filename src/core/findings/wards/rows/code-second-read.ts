import { defineFinding } from '../../define.js';
import { records } from '../reconcile-examples.js';

export const codeSecondRead = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['unit', 'writer', 'giver'],
  vi: {
    title: 'Mã thứ hai được đọc thành mã chính thức',
    message:
      'Cột “{column}”: “{value}” là mã thứ hai, có trong {writer}; tên bên cạnh cho biết đúng là đơn vị mang mã chính thức {unit} theo {giver}.',
    suggestion: 'Ghi mã {unit} vào tệp gốc để nơi khác không hiểu nhầm.',
    why: 'Một vài đơn vị được ghi bằng hai mã. Đứng cạnh đúng tên của đơn vị, mã thứ hai không còn nghĩa nào khác, nên dòng được chuyển như với mã chính thức; ô gốc vẫn giữ nguyên.',
    remedy: 'Không phải làm gì; nên thay bằng mã chính thức trong tệp gốc.',
  },
  en: {
    title: 'A second code was read as the official one',
    message:
      'Column “{column}”: “{value}” is a second code that stands in {writer}; by the name beside it, it is the unit whose official code is {unit}, by {giver}.',
    suggestion: 'Write {unit} into the source file, so that nobody takes it for another unit.',
    why: 'A few units are written under two codes. Beside the name of its unit a second one means nothing else, so the row is settled as by the official code; the cell stays as it was.',
    remedy: 'Nothing to do; put the official code into the source file when you can.',
  },
  example: records('Mã xã,Xã,Tỉnh', '06978,Xã Ba Chẽ,Tỉnh Quảng Ninh'),
});
