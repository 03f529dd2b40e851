import { defineFinding } from '../../define.js';
import { delivered } from '../delivered-examples.js';

export const deliveredChanged = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['found', 'expected'],
  vi: {
    title: 'Nội dung tệp khác lúc xuất',
    message: 'Nội dung đã đổi: SHA-256 là {found}, theo manifest.json là {expected}.',
    why: 'Kích thước như cũ nhưng nội dung khác: tệp bị sửa tay, hoặc hỏng khi lưu, khi chuyển.',
    remedy: 'Dùng tệp gốc của lần xuất; nếu cần sửa thì sửa ở nguồn rồi xuất lại.',
  },
  en: {
    title: 'A file that is not as it was exported',
    message: 'It was changed: its SHA-256 is {found}, by manifest.json {expected}.',
    why: 'The size is the same, the content isn’t: somebody edited it, or it was damaged where it was kept or on its way.',
    remedy:
      'Use the file as it was exported; correct what is to be corrected in the source and export again.',
  },
  example: delivered({ name: 'xuat/danh-muc.csv', content: 'Mã\n1.000081\n' }),
});
