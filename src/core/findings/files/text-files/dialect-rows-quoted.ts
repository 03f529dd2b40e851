import { NOTICES } from '../../../../lib/tables/index.js';
import { defineFinding } from '../../define.js';
import { csv } from '../../example/procedures.js';

export const dialectRowsQuoted = defineFinding({
  severity: 'info',
  rejecting: false,
  params: NOTICES['dialect-rows-quoted'],
  vi: {
    title: 'Cả dòng nằm trong dấu nháy',
    message:
      'Trong tệp có {rows} dòng được bao cả dòng trong một cặp dấu nháy; đã bỏ cặp dấu đó rồi mới tách cột.',
    suggestion: 'Lần sau, hãy lưu từ bảng có các cột tách riêng.',
    why: 'Khi danh sách CSV bị dán vào một cột của sổ tính rồi lưu lại, mỗi dòng trở thành một ô duy nhất: cả dòng bị bao bằng dấu nháy và mọi dấu nháy bên trong bị nhân đôi. Việc đó chỉ được nhận khi bỏ cặp dấu ngoài thì gần như mọi dòng có cùng số ô.',
    remedy: 'Không phải làm gì nếu các cột đúng; hoặc xuất lại tệp từ nguồn.',
  },
  en: {
    title: 'Whole rows in quotes',
    message:
      'Whole rows of the file are enclosed in one pair of quotes ({rows} in all); the pair was taken off before the row was split into columns.',
    suggestion: 'Next time, save from a table whose columns are apart.',
    why: 'When a CSV list is pasted into one column of a spreadsheet and saved again, each row becomes a single cell: it is enclosed in quotes, and every quote inside is doubled. That is recognised only where nearly all rows have the same number of cells without the outer pair.',
    remedy: 'Nothing to do if the columns are right; or export the file again from its source.',
  },
  example: csv('"Mã số,Tên,Phí"', '"1.000080,""Đăng ký nhận cha, mẹ, con"",Không"'),
});
