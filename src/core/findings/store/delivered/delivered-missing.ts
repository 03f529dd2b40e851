import { defineFinding } from '../../define.js';
import { delivered } from '../delivered-examples.js';

export const deliveredMissing = defineFinding({
  severity: 'error',
  rejecting: false,
  params: [],
  vi: {
    title: 'Tệp có trong manifest nhưng không có trong thư mục',
    message: 'Tệp có trong manifest.json nhưng không có ở đây.',
    why: 'manifest.json kê mọi tệp của một lần xuất. Thiếu một tệp nghĩa là việc sao chép hay giải nén bị bỏ dở.',
    remedy: 'Nhận lại hoặc xuất lại cả thư mục.',
  },
  en: {
    title: 'A file that the manifest lists is not there',
    message: 'manifest.json lists this file, but it is not here.',
    why: 'manifest.json lists every file of an export. Where one is missing, copying or unpacking was cut short.',
    remedy: 'Fetch the whole folder again, or export again.',
  },
  example: delivered({ name: 'xuat/khac.csv', content: 'Mã\n1.000080\n' }),
});
