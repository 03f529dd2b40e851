import { NOTICES } from '../../../../lib/tables/index.js';
import { defineFinding } from '../../define.js';
import { csv } from '../../example/procedures.js';

export const dialectDelimiter = defineFinding({
  severity: 'info',
  rejecting: false,
  params: NOTICES['dialect-delimiter'],
  vi: {
    title: 'Dấu phân cách ít gặp',
    message: 'Tệp được tách cột theo dấu “{delimiter}”.',
    suggestion: 'Nếu không đúng, hãy nêu dấu phân cách bằng --delimiter.',
    why: 'Phần mềm bảng tính ghi tệp CSV bằng dấu phẩy, chấm phẩy, tab hoặc “|”. Một số hệ thống xuất dữ liệu bằng dấu mà văn bản không dùng đến, như “^” hay “~”. Dấu ấy chỉ được nhận khi nó tách hầu hết các dòng thành cùng một số ô và không dấu thông thường nào làm được như vậy.',
    remedy: 'Không phải làm gì nếu các cột đúng; nếu không, nêu dấu phân cách bằng --delimiter.',
  },
  en: {
    title: 'An unusual delimiter',
    message: 'The file was split into columns at “{delimiter}”.',
    suggestion: 'If that is wrong, name the delimiter with --delimiter.',
    why: 'Spreadsheets write CSV files with commas, semicolons, tabs or “|”. Some systems export with a sign that texts don’t use, such as “^” or “~”. Such a sign is accepted only if it splits nearly all rows into the same number of cells and no usual sign does.',
    remedy: 'Nothing to do if the columns are right; if not, name the delimiter with --delimiter.',
  },
  example: csv('Mã số^Tên^Phí', '1.000080^Đăng ký nhận cha, mẹ, con^Không'),
});
