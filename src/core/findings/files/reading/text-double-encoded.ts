import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const textDoubleEncoded = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['likely'],
  vi: {
    title: 'Chữ bị mã hóa hai lần',
    message:
      'Chữ có dấu trong “{value}” đã bị đọc sai bảng mã rồi lưu lại; chữ được giữ nguyên vì chưa đủ chắc chắn để khôi phục, hoặc vì cách sửa này đã tắt.',
    suggestion: 'Có thể chữ gốc là “{likely}”; hãy đối chiếu với tệp gốc rồi gõ lại.',
    why: 'Khi một chương trình đọc chữ UTF-8 theo bảng mã khác (Windows-1252, Windows-1258, Mac) rồi lưu lại thành UTF-8, mỗi chữ có dấu thành hai, ba ký tự lạ: “Thủ tục” thành “Thá»§ tá»¥c”. Khi mọi byte còn đủ và kết quả là tiếng Việt, haicap tự khôi phục. Khi có byte đã mất, hoặc kết quả không phải là tiếng Việt, không ai dám chắc chữ gốc là gì.',
    remedy:
      'Mở tệp gốc, chọn đúng bảng mã UTF-8 khi nhập (Excel: Dữ liệu → Từ văn bản/CSV), rồi xuất lại; hoặc gõ lại ô này.',
  },
  en: {
    title: 'Text encoded twice',
    message:
      'The accented letters of “{value}” were read in the wrong encoding and saved again; the text was kept, because what it was is not certain or restoring is switched off.',
    suggestion: 'It may have been “{likely}”; compare with the original and type it again.',
    why: 'When a program reads UTF-8 text in another encoding (Windows-1252, Windows-1258, Mac) and saves it as UTF-8, every accented letter becomes two or three odd characters: “Thủ tục” becomes “Thá»§ tá»¥c”. Where all bytes are still there and the result is Vietnamese, haicap restores it. Where bytes were lost, or the result is not Vietnamese, nobody can be certain of what it was.',
    remedy:
      'Open the original as UTF-8 (Excel: Data → From Text/CSV) and export it again, or type the cell again.',
  },
  example: csv(HEADER, '1.000080,ÄÄƒng kÃ½ khai sinh'),
});
