import { defineFinding } from '../../define.js';
import { delivered } from '../delivered-examples.js';

export const deliveredUnlisted = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: [],
  vi: {
    title: 'Tệp không có trong manifest',
    message: 'Tệp nằm trong thư mục nhưng manifest.json không kê.',
    why: 'Hệ thống nhận đọc cả thư mục có thể nạp luôn tệp lạ, ví dụ tệp của lần xuất trước hay bản sao tạm.',
    remedy: 'Chuyển tệp đi nơi khác trước khi giao thư mục.',
  },
  en: {
    title: 'A file that the manifest does not list',
    message: 'The file is in the folder, but manifest.json does not list it.',
    why: 'A system that reads the whole folder may load it as well: a file of an earlier export, say, or a temporary copy.',
    remedy: 'Move it elsewhere before the folder is delivered.',
  },
  example: delivered(
    { name: 'xuat/danh-muc.csv', content: 'Mã\n1.000080\n' },
    { name: 'xuat/ban-sao.csv', content: 'Mã\n' },
  ),
});
