import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const textLegacyFont = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['font', 'converted'],
  vi: {
    title: 'Chữ dùng bảng mã cũ',
    message: 'Cột “{column}”: “{value}” có vẻ gõ bằng bảng mã {font}, đọc ra là “{converted}”.',
    suggestion: 'Nếu “{converted}” là đúng, hãy chuyển cả bảng sang Unicode rồi nhập lại.',
    why: 'Trước khi dùng Unicode, văn bản được gõ bằng TCVN3 (phông .VnTime) hoặc VNI (phông VNI-Times). Đổi sang phông khác, “Bảo Thắng” hiện thành “B¶o Th¾ng”. Mọi phép tìm kiếm, sắp xếp, đối chiếu đều hỏng. Cột có đủ chữ để nhận ra phông thì được chuyển tự động (convert-legacy-font); ở đây chữ quá ít để chuyển mà không hỏi.',
    remedy:
      'Chuyển bảng mã của tệp gốc bằng công cụ chuyển mã, chẳng hạn chức năng chuyển mã của bộ gõ, rồi lưu lại.',
  },
  en: {
    title: 'Text in an encoding older than Unicode',
    message: 'Column “{column}”: “{value}” seems to be typed in {font} and reads “{converted}”.',
    suggestion:
      'If “{converted}” is right, convert the whole table to Unicode and import it again.',
    why: 'Before Unicode, Vietnamese was typed in TCVN3 (fonts such as .VnTime) or VNI (fonts such as VNI-Times). In any other font “Bảo Thắng” shows as “B¶o Th¾ng”. Searching, sorting and matching all fail on it. A column with enough words to know the font by is converted (convert-legacy-font); here there are too few of them.',
    remedy:
      'Convert the original with a conversion tool, such as the one that Vietnamese input methods include, and save it again.',
  },
  example: csv(HEADER, '1.000080,Hé tÞch'),
});
