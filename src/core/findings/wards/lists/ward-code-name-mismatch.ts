import { defineFinding } from '../../define.js';
import { list, NAMES, TODAY } from '../wards-examples.js';

export const wardCodeNameMismatch = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['code', 'name', 'owner', 'official', 'basis'],
  vi: {
    title: 'Mã và tên không phải của một đơn vị',
    message:
      'Cột “{column}”: mã {code} và tên “{name}” không phải của cùng một đơn vị (mã này là của {owner}).',
    suggestion: 'Theo sổ đơn vị hành chính, đúng ra là {official}; {basis}.',
    why: 'Hệ thống nối dữ liệu bằng mã, còn người đọc xem tên. Khi hai thứ không phải của một đơn vị thì hồ sơ của nơi này chạy sang nơi khác mà không ai thấy. Từ ngày 01/07/2025 mã cũ được dùng lại: 00634 từng là Phường Đại Mỗ, nay là Phường Tây Mỗ, còn Phường Đại Mỗ nay mang mã 00637. Ô được nêu là ô sai, xét theo huyện, tỉnh, các dòng khác và quan hệ mà nghị quyết quy định.',
    remedy: 'Đối chiếu với khoản được nêu rồi sửa mã hoặc tên ở ô đó.',
  },
  en: {
    title: 'Code and name are not of one unit',
    message:
      'Column “{column}”: code {code} and name “{name}” are not of the same unit (the code is that of {owner}).',
    suggestion: 'The register has {official}; {basis}.',
    why: 'Systems join data by code, people read names. Where the two are not of one unit, the records of one place go to another and nobody sees it. Since 1 July 2025 old codes are in use again: 00634 was Phường Đại Mỗ and is Phường Tây Mỗ now, while Phường Đại Mỗ has 00637. The cell named is the one that is wrong, by the district, the province, the other rows and the relation that the resolution has.',
    remedy: 'Read the clause that is named and correct the code or the name in that cell.',
  },
  example: list(TODAY, NAMES, '00634,Phường Đại Mỗ'),
});
