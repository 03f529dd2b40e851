import { NOTICES } from '../../../../lib/tables/index.js';
import { defineFinding } from '../../define.js';
import { csv } from '../../example/procedures.js';

export const dialectSingleQuotes = defineFinding({
  severity: 'info',
  rejecting: false,
  params: NOTICES['dialect-single-quotes'],
  vi: {
    title: 'Ô bao bằng dấu nháy đơn',
    message: "Các ô của tệp được bao bằng dấu nháy đơn (') nên được đọc như vậy.",
    why: 'RFC 4180 bao ô bằng dấu nháy kép. Một số cơ sở dữ liệu xuất ô trong dấu nháy đơn; điều đó được nhận ra khi mọi ô của dòng đầu và phần lớn các dòng đều như thế.',
    remedy: 'Không phải làm gì nếu các cột đúng.',
  },
  en: {
    title: 'Cells in single quotes',
    message: "The cells of the file are enclosed in single quotes (') and were read so.",
    why: 'RFC 4180 encloses cells in double quotes. Some databases export them in single ones; that is recognised where every cell of the first row and most rows are written so.',
    remedy: 'Nothing to do if the columns are right.',
  },
  example: csv("'Mã số','Tên'", "'1.000080','Đăng ký nhận cha, mẹ, con'"),
});
