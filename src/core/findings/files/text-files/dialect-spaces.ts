import { NOTICES } from '../../../../lib/tables/index.js';
import { defineFinding } from '../../define.js';
import { csv } from '../../example/procedures.js';

export const dialectSpaces = defineFinding({
  severity: 'info',
  rejecting: false,
  params: NOTICES['dialect-spaces'],
  vi: {
    title: 'Dấu cách quanh ô có dấu nháy',
    message:
      'Trong tệp có dấu cách trước hoặc sau ô được bao bằng dấu nháy; các dấu cách đó không thuộc ô.',
    suggestion: 'Lần xuất sau, nên bỏ dấu cách giữa dấu phân cách và dấu nháy.',
    why: 'Theo RFC 4180, dấu nháy chỉ bao ô khi đứng ngay sau dấu phân cách. Một số chương trình viết thêm dấu cách (1, "a, b"); đọc theo đúng quy ước thì ô bị cắt ở mọi dấu phẩy. Cách viết này chỉ được nhận khi nhờ nó mà các dấu nháy của tệp đứng đúng chỗ.',
    remedy: 'Không phải làm gì nếu các cột đúng; hoặc xuất lại tệp từ Excel, LibreOffice.',
  },
  en: {
    title: 'Spaces around quoted cells',
    message:
      'The file has spaces before or after quoted cells; those spaces do not belong to the cells.',
    suggestion: 'Next time, export without spaces between delimiters and quotes.',
    why: 'By RFC 4180 a quote encloses a cell only right behind the delimiter. Some programs write a space between them (1, "a, b"); read by the rule, such a cell is cut at every comma. This way of writing is accepted only where it puts the quotes of the file in their places.',
    remedy:
      'Nothing to do if the columns are right; or export the file again from Excel or LibreOffice.',
  },
  example: csv('"Mã số", "Tên"', '"1.000080", "Đăng ký nhận cha, mẹ, con"'),
});
