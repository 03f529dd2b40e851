import { defineFinding } from '../../define.js';
import { areas } from '../reconcile-examples.js';

export const areaWardUnknown = defineFinding({
  severity: 'error',
  rejecting: false,
  params: [],
  vi: {
    title: 'Không rõ xã cũ trong bảng địa bàn',
    message: 'Sổ đơn vị không có xã, phường cũ “{value}” như dòng này ghi.',
    suggestion: 'Ghi mã xã cũ, hoặc đủ tên xã, huyện và tỉnh như trước ngày 01/07/2025.',
    why: 'Mỗi dòng của bảng địa bàn nói một phần của một xã cũ nay thuộc đơn vị nào; không biết xã cũ nào thì dòng ấy không dùng được.',
    remedy: 'Sửa mã hoặc tên; tra bằng “haicap wards lookup”.',
  },
  en: {
    title: 'The old commune of an areas table is not known',
    message: 'The register has no old commune “{value}” as this line has it.',
    suggestion: 'Give its old code, or its name with district and province as before 1 July 2025.',
    why: 'Each line says which new unit a part of an old commune belongs to; without the commune the line is of no use.',
    remedy: 'Correct the code or the name; look it up with “haicap wards lookup”.',
  },
  example: areas('00000,Tổ 1,00637'),
});
