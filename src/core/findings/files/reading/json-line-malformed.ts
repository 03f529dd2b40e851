import { NOTICES } from '../../../../lib/tables/index.js';
import { defineFinding } from '../../define.js';
import { filesOf } from '../../example/procedures.js';

export const jsonLineMalformed = defineFinding({
  severity: 'error',
  rejecting: true,
  blocksReplace: true,
  params: NOTICES['json-line-malformed'],
  vi: {
    title: 'Dòng JSON không đọc được',
    message:
      'Dòng {row} (cột {at}) không phải là một bản ghi JSON hợp lệ: {fault}. Dòng bắt đầu bằng “{reason}”.',
    suggestion: 'Hãy sửa dòng này thành một đối tượng JSON trọn vẹn trên đúng một dòng.',
    why: 'Trong tệp JSON lines, mỗi dòng là một bản ghi độc lập. Một dòng hỏng không làm hỏng các dòng khác nên chỉ dòng đó được để riêng.',
    remedy:
      'Sửa dòng trong tệp (thường là thiếu dấu ngoặc, thừa dấu phẩy hoặc bị cắt ngang) hoặc xuất lại dữ liệu.',
  },
  en: {
    title: 'A JSON line cannot be read',
    message: 'Line {row} (column {at}) is not a valid JSON record: {fault}. It begins “{reason}”.',
    suggestion: 'Make the line one complete JSON object on exactly one line.',
    why: 'In a JSON lines file every line is a record of its own. A broken line does no harm to the others, so only that line is set aside.',
    remedy:
      'Repair the line (usually a bracket is missing, a comma is too many, or the line was cut off) or export the data again.',
  },
  example: filesOf({
    name: 'danh-sach.jsonl',
    content: '{"code": "1.000080", "name": "Đăng ký khai sinh"}\n{"code": "1.000094", "name":\n',
  }),
});
