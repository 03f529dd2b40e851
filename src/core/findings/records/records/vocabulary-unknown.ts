import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const vocabularyUnknown = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['closest'],
  vi: {
    title: 'Giá trị ngoài danh mục',
    message: 'Cột “{column}”: “{value}” không có trong danh mục giá trị.',
    suggestion: 'Giá trị gần giống: {closest}.',
    why: 'Các trường như cấp thực hiện, loại thủ tục, đối tượng, mức độ dịch vụ công chỉ nhận những giá trị đã quy định. Giá trị lạ thường là lỗi gõ, cách viết tắt riêng hoặc dữ liệu nằm nhầm cột. Dòng vẫn được nhập và giữ nguyên chữ, nhưng sẽ không lọc hay đối chiếu được theo trường này.',
    remedy:
      'Sửa về một giá trị trong danh mục. Nếu cơ quan thường dùng cách viết này, hãy thêm nó vào tệp cấu hình (mục "kinds", "vocabularies").',
  },
  en: {
    title: 'A value outside its vocabulary',
    message: 'Column “{column}”: “{value}” is not in the vocabulary of this field.',
    suggestion: 'The nearest values: {closest}.',
    why: 'Fields such as level, type, subject and online level take only certain values. An unknown one is usually a slip, a private abbreviation, or data in the wrong column. The row is imported with its text unchanged, but it cannot be filtered or matched by this field.',
    remedy:
      'Change it to a value of the vocabulary. If your office writes it this way, add the spelling in the configuration (under "kinds", "vocabularies").',
  },
  example: csv(`${HEADER},Cấp thực hiện`, '1.000080,Đăng ký khai sinh,Cấp thôn'),
});
