import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const matchVocabulary = defineFinding({
  severity: 'info',
  rejecting: false,
  params: [],
  vi: {
    title: 'Đưa giá trị về danh mục',
    message: 'Cột “{column}”: giá trị được đưa về danh mục chuẩn, “{from}” → “{to}”.',
    why: 'Cùng một giá trị được viết nhiều cách: “Cấp tỉnh”, “Cấp Tỉnh”, “Tỉnh”. Đưa về một cách viết thì mới lọc, đếm và so sánh được. Giá trị được tìm nguyên vẹn trong danh mục, không cắt theo dấu phẩy, vì có giá trị chứa dấu phẩy như “Tổ chức (không bao gồm doanh nghiệp, HTX)”.',
    remedy:
      'Xem lại nếu giá trị đưa về không đúng ý; cách viết riêng của cơ quan có thể khai báo trong tệp cấu hình (mục "kinds", "vocabularies").',
  },
  en: {
    title: 'A value matched to its vocabulary',
    message: 'Column “{column}”: the value was matched to its vocabulary, “{from}” → “{to}”.',
    why: 'One value is written in many ways: “Cấp tỉnh”, “Cấp Tỉnh”, “Tỉnh”. Only a single spelling can be filtered, counted and compared. Values are looked up whole and never split on commas, because some contain commas, such as “Tổ chức (không bao gồm doanh nghiệp, HTX)”.',
    remedy:
      'Check it if the value is not what was meant; spellings of your own office can be declared in the configuration (under "kinds", "vocabularies").',
  },
  example: csv(`${HEADER},Cấp thực hiện`, '1.000080,Đăng ký khai sinh,Xã'),
});
