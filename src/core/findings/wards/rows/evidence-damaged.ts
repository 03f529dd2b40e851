import { defineFinding } from '../../define.js';
import { records } from '../reconcile-examples.js';

export const evidenceDamaged = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['texts', 'samples'],
  vi: {
    title: 'Tên có chữ đã hỏng, không khôi phục được',
    message:
      'Cột “{column}”: {texts} giá trị có chữ đã mất hoặc bị hỏng mà không suy ra được chữ gốc: {samples}.',
    suggestion: 'Hãy kiểm tra xã, phường tìm được cho các dòng ấy, hoặc gõ lại tên rồi chạy lại.',
    why: 'Dấu ? hay � đứng thay chữ, ký tự điều khiển lẫn trong tên và chữ mã hóa sai không còn đủ byte làm cho một tên có thể là nhiều tên khác nhau. Dòng có mã hoặc tên khác vẫn được tra theo những gì còn lại.',
    remedy: 'Xuất lại bảng từ nguồn với bảng mã UTF-8, hoặc gõ lại các tên được nêu.',
  },
  en: {
    title: 'Names with letters that are lost',
    message:
      'Column “{column}”: letters were lost or damaged beyond recovery (texts: {texts}): {samples}.',
    suggestion: 'Check the wards found for these rows, or type the names again and run once more.',
    why: 'A ? or � in the place of letters, control characters inside a name and wrongly encoded text that lost bytes make one name many. Rows with a code or other names are still looked up by what is left.',
    remedy: 'Export the table from its source again as UTF-8, or type the names again.',
  },
  example: records('Mã xã,Xã', '00634,Ph??ng ??i M?'),
});
