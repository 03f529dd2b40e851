import { defineFinding } from '../../define.js';
import { filesOf } from '../../example/procedures.js';

export const characterUnwritable = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['count'],
  vi: {
    title: 'Nửa ký tự không ghi ra văn bản được',
    message:
      '“{column}” ({field}) của bản ghi {key} có {count} nửa ký tự mà tệp văn bản không chứa được; ở chỗ đó ghi ký tự thay thế (�).',
    suggestion: 'Hãy sửa bản ghi, hoặc dùng tệp json, ndjson hay xlsx, là những tệp giữ nguyên.',
    why: 'Những ký tự như 😀 được lưu thành hai nửa. Phần mềm cắt chuỗi vào giữa sẽ để lại nửa ký tự; đó không còn là chữ, và phần mềm nào ghi UTF-8 cũng phải thay nó.',
    remedy: 'Sửa nội dung ở nơi gốc rồi nhập lại.',
  },
  en: {
    title: 'Half a character cannot be written as text',
    message:
      '“{column}” ({field}) of record {key} holds {count} {count|half of a character|halves of characters}, which no text file can hold; a replacement character (�) stands there instead.',
    suggestion: 'Correct the record, or use the json, ndjson or xlsx file, which keep them.',
    why: 'Characters such as 😀 are stored as two halves. A program that cuts a text between them leaves half a character behind, which is not text: every program that writes it as UTF-8 replaces it.',
    remedy: 'Correct the text in its source and import it again.',
  },
  example: {
    ...filesOf({
      name: 'danh-sach.json',
      content: '[{"code": "1.000080", "name": "Đăng ký nhận cha mẹ con \\ud83d"}]\n',
    }),
    command: 'export',
    options: ['--to', 'xuat'],
  },
});
