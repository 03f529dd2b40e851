import { NOTICES } from '../../../../lib/tables/index.js';
import { defineFinding } from '../../define.js';
import { filesOf, HEADER, ROW } from '../../example/procedures.js';

export const encodingGuessed = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: NOTICES['encoding-guessed'],
  vi: {
    title: 'Bảng mã của tệp là phỏng đoán',
    message: 'Tệp không ghi rõ bảng mã nên được đọc theo {encoding} (độ tin cậy {confidence}).',
    suggestion: 'Nếu chữ có dấu hiển thị sai, hãy lưu lại tệp dạng “CSV UTF-8” rồi chạy lại.',
    why: 'Tệp văn bản không mang theo tên bảng mã của nó. Khi các byte không phải là UTF-8 hợp lệ và không có dấu BOM ở đầu tệp, chương trình phải suy ra bảng mã từ chính nội dung. Phỏng đoán có thể sai, và khi sai thì chữ có dấu bị hỏng.',
    remedy:
      'Mở tệp gốc trong Excel, chọn Lưu thành (Save As) → “CSV UTF-8 (Comma delimited)”, rồi dùng tệp mới.',
  },
  en: {
    title: 'The encoding of the file is a guess',
    message:
      'The file does not say how it is encoded, so it was read as {encoding} (confidence {confidence}).',
    suggestion:
      'If accented letters look wrong, save the file again as “CSV UTF-8” and run the command once more.',
    why: 'A text file does not carry the name of its encoding. When its bytes are not valid UTF-8 and no byte order mark stands at its start, the encoding has to be inferred from the content. The guess can be wrong, and then accented letters are garbled.',
    remedy:
      'Open the original in Excel, choose Save As → “CSV UTF-8 (Comma delimited)” and use the new file.',
  },
  example: filesOf({
    name: 'danh-sach.csv',
    content: `${HEADER}\n${ROW}\n`,
    encoding: 'windows-1258',
  }),
});
