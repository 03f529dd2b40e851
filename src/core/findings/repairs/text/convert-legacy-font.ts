import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const convertLegacyFont = defineFinding({
  severity: 'info',
  rejecting: false,
  params: [],
  vi: {
    title: 'Chuyển phông chữ cũ sang Unicode',
    message: 'Cột “{column}”: chữ gõ bằng bảng mã cũ được chuyển sang Unicode, “{from}” → “{to}”.',
    suggestion: 'Nếu phông cũ không có chữ hoa mang dấu, hãy kiểm tra chữ đầu của các tên riêng.',
    why: 'Trước khi dùng Unicode, văn bản được gõ bằng TCVN3 (phông .VnTime) hoặc VNI (phông VNI-Times): “Bảo Thắng” được lưu thành “B¶o Th¾ng” hay “Baûo Thaéng”. Cả cột được xét cùng lúc, vì một ô ngắn chưa đủ để nhận ra phông; ô nào trong cột đã là Unicode thì giữ nguyên. Phông TCVN3 không có chữ hoa mang dấu, nên “Ấp Bắc” có thể thành “ấp Bắc”.',
    remedy:
      'Xem lại vài ô đã chuyển. Nếu cột không phải là chữ gõ bằng phông cũ, hãy tắt cách sửa này trong tệp cấu hình.',
  },
  en: {
    title: 'Text of an old font converted to Unicode',
    message: 'Column “{column}”: text in an old font was converted to Unicode, “{from}” → “{to}”.',
    suggestion: 'Check the first letters of names: ABC fonts have no capitals with tone marks.',
    why: 'Before Unicode, Vietnamese was typed in TCVN3 (fonts such as .VnTime) or VNI (fonts such as VNI-Times): “Bảo Thắng” was stored as “B¶o Th¾ng” or “Baûo Thaéng”. A whole column is judged at once, because one short cell is not enough to know the font; cells of the column that are Unicode already stay. TCVN3 has no capitals with tone marks, so “Ấp Bắc” may become “ấp Bắc”.',
    remedy:
      'Look at some of the converted cells. If the column was not typed in an old font, switch the repair off in the configuration.',
  },
  example: csv(HEADER, '1.000080,§¨ng ký khai sinh x· B¶o Th¾ng'),
});
