import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const textLettersLost = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['word'],
  vi: {
    title: 'Chữ đã mất, thay bằng dấu � hoặc ?',
    message: '“{value}” có chữ đã mất ở “{word}”: dấu � hoặc dấu ? đứng thay cho chữ.',
    suggestion: 'Hãy gõ lại ô này theo tệp gốc; từ ô này không thể suy ra chữ đã mất.',
    why: 'Chương trình ghi dấu ? khi bảng mã của nó không có chữ tiếng Việt (“Th? t?c”), và ghi � khi gặp byte không thuộc chữ nào. Chữ gốc không còn trong tệp: cùng một dấu ? có thể là ủ, ụ hay ử. Dấu hỏi ở cuối câu không bị coi là chữ đã mất.',
    remedy:
      'Xuất lại từ hệ thống nguồn với bảng mã UTF-8 (cơ sở dữ liệu: dùng cột NVARCHAR hoặc utf8mb4), hoặc gõ lại những ô được nêu.',
  },
  en: {
    title: 'Letters lost, replaced by � or ?',
    message: '“{value}” lost letters at “{word}”: a � or a question mark stands in their place.',
    suggestion: 'Type the cell again from the original; this cell does not tell what was lost.',
    why: 'A program writes ? where its encoding lacks a Vietnamese letter (“Th? t?c”), and � where a byte belongs to no letter. The letter is no longer in the file: the same ? may have been ủ, ụ or ử. A question mark at the end of a sentence is not taken for a lost letter.',
    remedy:
      'Export again from the source as UTF-8 (in databases, NVARCHAR or utf8mb4 columns), or type the cells again.',
  },
  example: csv(HEADER, '1.000080,??ng k? khai sinh c? y?u t? n??c ngo?i'),
});
