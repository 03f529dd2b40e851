import { defineFinding } from '../../define.js';
import { list, NAMES, TODAY } from '../wards-examples.js';

export const wardUnknown = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['unit', 'closest'],
  vi: {
    title: 'Không có đơn vị này',
    message: 'Cột “{column}”: không có đơn vị cấp xã nào là “{unit}”.',
    suggestion: 'Tên gần giống trong tỉnh: {closest}.',
    why: 'Cả mã lẫn tên đều không dẫn đến đơn vị nào trong sổ đơn vị hành chính. Thường là mã gõ sai, tên đã bỏ từ các đợt sắp xếp trước năm 2025, hoặc dữ liệu nằm nhầm cột.',
    remedy: 'Tra đơn vị bằng haicap wards lookup rồi sửa mã và tên.',
  },
  en: {
    title: 'There is no such unit',
    message: 'Column “{column}”: no commune-level unit is “{unit}”.',
    suggestion: 'Like names in the province: {closest}.',
    why: 'Neither the code nor the name leads to a unit of the register. Mostly the code is mistyped, the name was given up in a round before 2025, or the data stand in the wrong column.',
    remedy: 'Look the unit up with haicap wards lookup, then correct code and name.',
  },
  example: list(TODAY, NAMES, '99999,Xã Không Tên'),
});
