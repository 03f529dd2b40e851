import { defineFinding } from '../../define.js';
import { list, NAMES, TODAY } from '../wards-examples.js';

export const wardTypeMismatch = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['official', 'since', 'basis'],
  vi: {
    title: 'Sai loại đơn vị',
    message: 'Cột “{column}” ghi “{value}”, nhưng đây là {official} (từ ngày {since}).',
    suggestion: 'Theo sổ đơn vị hành chính: {official}; {basis}.',
    why: 'Tên và mã đúng nhưng loại (xã, phường, đặc khu, thị trấn) không phải của đơn vị vào ngày đang xét. Có xã đã thành phường sau ngày 01/07/2025 mà mã không đổi, nên danh sách đúng ngày trước có thể sai ngày sau.',
    remedy: 'Sửa loại, hoặc nêu ngày của danh sách bằng --as-of.',
  },
  en: {
    title: 'Wrong type of unit',
    message: 'Column “{column}” says “{value}”, but this is {official} (since {since}).',
    suggestion: 'The register has {official}; {basis}.',
    why: 'Name and code are right, the type (xã, phường, đặc khu, thị trấn) is not the one of the day. Some communes became wards after 1 July 2025 and kept their codes, so a list that was right then is wrong later.',
    remedy: 'Correct the type, or name the day of the list with --as-of.',
  },
  example: list(TODAY, NAMES, '09496,Xã Lương Tài'),
});
