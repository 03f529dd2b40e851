import { defineFinding } from '../../define.js';
import { list, NAMES, TODAY } from '../wards-examples.js';

export const wardCodeSecond = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['code', 'official', 'writer', 'giver'],
  vi: {
    title: 'Mã thứ hai của đơn vị, không phải mã chính thức',
    message:
      'Cột “{column}”: {code} là mã thứ hai của {official}; mã này có trong {writer}, còn mã chính thức theo {giver}.',
    suggestion: 'Ghi theo mã chính thức: {official}.',
    why: 'Một vài đơn vị được ghi bằng hai mã: văn bản ban hành danh mục cho một mã, bảng hoặc danh sách khác ghi mã kia. Dòng không sai về đơn vị, nhưng hệ thống nối dữ liệu bằng mã chính thức sẽ không tìm thấy đơn vị đó.',
    remedy:
      'Thay bằng mã chính thức được nêu. Nếu phải giữ mã kia vì tệp nguồn ghi như vậy, hãy báo cho bên nhận dữ liệu.',
  },
  en: {
    title: 'A second code of the unit, not its official one',
    message:
      'Column “{column}”: {code} is a second code of {official}; it stands in {writer}, the official code is given by {giver}.',
    suggestion: 'Write the official code: {official}.',
    why: 'A few units are written under two codes: the text that issues the list gives one, another table or list has the other. The row is not wrong about the unit, but systems that join data by the official code will not find it.',
    remedy:
      'Put the official code that is named. If the other has to stay because the source has it, tell whoever gets the data.',
  },
  example: list(TODAY, NAMES, '23938,Xã Ia Mơ'),
});
