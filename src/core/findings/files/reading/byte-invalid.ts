import { NOTICES } from '../../../../lib/tables/index.js';
import { defineFinding } from '../../define.js';
import { filesOf, HEADER } from '../../example/procedures.js';

export const byteInvalid = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: NOTICES['byte-invalid'],
  vi: {
    title: 'Có byte hỏng trong tệp UTF-8',
    message:
      'Tệp được đọc theo UTF-8, nhưng dòng {row} có byte không thuộc chữ nào; chỗ ấy được đọc thành “�”.',
    suggestion:
      'Xem dòng ấy và các dòng sau; nếu cả tệp dùng bảng mã khác, hãy nêu rõ bằng --encoding.',
    why: 'Trong UTF-8, mỗi chữ tiếng Việt có dấu gồm hai, ba byte đi liền. Một byte lẻ thường do tệp bị ghép, bị cắt, hoặc được sửa bằng chương trình dùng bảng mã khác. Chữ ở đó đã mất, không khôi phục được.',
    remedy: 'Gõ lại chữ ấy trong tệp gốc, hoặc xuất lại tệp từ nguồn với bảng mã UTF-8.',
  },
  en: {
    title: 'A broken byte in a UTF-8 file',
    message:
      'The file was read as UTF-8, but row {row} has a byte that belongs to no letter; it was read as “�”.',
    suggestion:
      'Look at that row and those after it; if the whole file is in another encoding, name it with --encoding.',
    why: 'In UTF-8 a Vietnamese letter with marks takes two or three bytes in a row. A byte by itself comes from files that were joined or cut, or edited with a program that uses another encoding. The letter that stood there is lost.',
    remedy:
      'Type the letter again in the original file, or export the file again from its source as UTF-8.',
  },
  example: filesOf({
    name: 'danh-sach.csv',
    content: `${HEADER}\n1.000080,Đăng ký khai s�nh\n`,
    encoding: 'utf-8-broken',
  }),
});
