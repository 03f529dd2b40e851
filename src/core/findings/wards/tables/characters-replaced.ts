import { defineFinding } from '../../define.js';
import { answer, decided, inWindows1258 } from '../reconcile-examples.js';

export const charactersReplaced = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['encoding', 'characters'],
  vi: {
    title: 'Ký tự mà bảng mã của tệp không có',
    message:
      'Tệp dùng bảng mã {encoding}, không có các ký tự: {characters}. Trong các cột thêm vào, mỗi ký tự ấy thành dấu hỏi.',
    suggestion:
      'Muốn giữ các ký tự ấy, hãy lưu tệp gốc dạng “CSV UTF-8” rồi chạy lại, hoặc viết cách khác trong bảng địa bàn, trong câu trả lời.',
    why: 'Kết quả dùng đúng bảng mã của tệp gốc, nếu không thì các dòng không giữ được từng byte. Windows-1258 có đủ chữ tiếng Việt nhưng không có mọi ký hiệu: mũi tên hay chữ của ngôn ngữ khác trong cột nguồn của bảng địa bàn, trong tên người trả lời, không viết được bằng bảng mã này.',
    remedy:
      'Không phải làm gì nếu dấu hỏi không ảnh hưởng; nếu cần đủ ký tự, lưu tệp gốc dạng “CSV UTF-8” rồi chạy lại.',
  },
  en: {
    title: 'Characters that the encoding of the file lacks',
    message:
      'The file is in {encoding}, which lacks these characters: {characters}. In the columns that were added a question mark stands for each.',
    suggestion:
      'To keep them, save the original as “CSV UTF-8” and run the command again, or write them otherwise in the areas table or the answers.',
    why: 'The result is in the encoding of the original, or its rows would not keep their bytes. Windows-1258 has every Vietnamese letter, but not every sign: an arrow or a letter of another script in the source of an areas table, or in the name of the person who answered, cannot be written in it.',
    remedy:
      'Nothing if the question marks do no harm; else save the original as “CSV UTF-8” and run the command again.',
  },
  example: inWindows1258(decided(answer('00637', 'Phường Đại Mỗ', 'Nguyễn Văn A ☎ 1022'))),
});
