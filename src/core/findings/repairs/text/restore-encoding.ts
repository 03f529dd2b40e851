import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const restoreEncoding = defineFinding({
  severity: 'info',
  rejecting: false,
  params: [],
  vi: {
    title: 'Khôi phục chữ bị mã hóa hai lần',
    message: 'Chữ bị đọc sai bảng mã rồi lưu lại được khôi phục, “{from}” → “{to}”.',
    suggestion: 'Nên xuất lại tệp gốc với bảng mã UTF-8 để chữ không hỏng thêm lần nữa.',
    why: 'Khi một chương trình đọc chữ UTF-8 theo bảng mã khác (Windows-1252, Windows-1258, Mac) rồi lưu lại, mỗi chữ có dấu thành hai, ba ký tự lạ: “Thủ tục” thành “Thá»§ tá»¥c”. Chữ chỉ được khôi phục khi mọi byte còn đủ và những tiếng vốn không phải tiếng Việt trở lại thành tiếng Việt; làm hỏng lại theo cách cũ sẽ ra đúng chữ trong tệp.',
    remedy: 'Xem lại vài ô đã khôi phục, rồi tìm chương trình đã lưu sai bảng mã.',
  },
  en: {
    title: 'Text encoded twice restored',
    message:
      'Text that was read in the wrong encoding and saved again was restored, “{from}” → “{to}”.',
    suggestion: 'Export the original again as UTF-8, so that no letter suffers once more.',
    why: 'When a program reads UTF-8 text in another encoding (Windows-1252, Windows-1258, Mac) and saves it, every accented letter becomes two or three odd characters: “Thủ tục” becomes “Thá»§ tá»¥c”. Text is restored only where all bytes are still there and words that were no Vietnamese become Vietnamese again; damaged once more the same way, it is what stands in the file.',
    remedy: 'Look at some of the restored cells, then find the program that saved them wrongly.',
  },
  example: csv(HEADER, '1.000080,Thá»§ tá»¥c hÃ²a giáº£i'),
});
