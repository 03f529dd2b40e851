import { defineFinding } from '../../define.js';
import { delivered } from '../delivered-examples.js';

export const deliveredSize = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['found', 'expected'],
  vi: {
    title: 'Tệp có kích thước khác trong manifest',
    message: 'Tệp có {found} byte; theo manifest.json là {expected}.',
    why: 'Tệp đã bị cắt, bị sửa hoặc bị thay sau khi xuất: mở bằng Excel rồi lưu lại cũng đủ làm mất số 0 ở đầu mã.',
    remedy: 'Dùng tệp gốc của lần xuất; nếu cần sửa thì sửa ở nguồn rồi xuất lại.',
  },
  en: {
    title: 'A file of another size than the manifest says',
    message: 'The file has {found} bytes; by manifest.json it had {expected}.',
    why: 'It was cut, changed or replaced after the export: opening and saving it in Excel is enough to lose the zeros in front of codes.',
    remedy:
      'Use the file as it was exported; correct what is to be corrected in the source and export again.',
  },
  example: delivered({ name: 'xuat/danh-muc.csv', content: 'Mã\n' }),
});
