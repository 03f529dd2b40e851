import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const outsideScope = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['scope'],
  vi: {
    title: 'Bản ghi ngoài phạm vi thay thế',
    message:
      'Bản ghi {key} ở dòng {row} không thuộc phạm vi {scope} đang được thay thế; bản ghi vẫn được nhập.',
    suggestion:
      'Hãy kiểm tra tệp có lẫn danh sách của nơi khác, hoặc phạm vi {scope} có ghi đúng không.',
    why: 'Khi thay thế một phần bộ dữ liệu (ví dụ mọi thủ tục của một bộ), tệp được coi là danh sách đầy đủ của đúng phần đó. Bản ghi ngoài phạm vi cho thấy tệp có lẫn dữ liệu khác, hoặc phạm vi ghi chưa đúng.',
    remedy: 'Tách các dòng đó sang tệp khác, hoặc sửa giá trị của --scope rồi nhập lại.',
  },
  en: {
    title: 'A record outside the scope that is replaced',
    message:
      'Record {key} in row {row} does not belong to the scope {scope} that is being replaced; it is imported all the same.',
    suggestion:
      'Check whether the file contains somebody else’s list, or whether {scope} is the scope you meant.',
    why: 'When a part of a dataset is replaced (all procedures of one ministry, say), the file is taken as the complete list of that part. A record outside it shows that the file contains other data too, or that the scope is wrong.',
    remedy: 'Move those rows to another file, or correct the value of --scope and import again.',
  },
  example: {
    ...csv(
      `${HEADER},Cơ quan công bố`,
      '1.000080,Đăng ký khai sinh,Bộ Tư pháp',
      '1.000094,Cấp thẻ,Bộ Công an',
    ),
    command: 'import',
    options: ['--replace', '--scope', 'publisher=Bộ Tư pháp'],
  },
});
