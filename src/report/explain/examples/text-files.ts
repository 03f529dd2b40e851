import type { Example } from '../example.js';
import { csv, filesOf, HEADER } from './procedures.js';

/** Examples of the codes about how text files are written. */
export const textFiles = {
  'dialect-delimiter': csv('Mã số^Tên^Phí', '1.000080^Đăng ký nhận cha, mẹ, con^Không'),
  'dialect-single-quotes': csv("'Mã số','Tên'", "'1.000080','Đăng ký nhận cha, mẹ, con'"),
  'dialect-spaces': csv('"Mã số", "Tên"', '"1.000080", "Đăng ký nhận cha, mẹ, con"'),
  'dialect-backslash': csv('"Mã số","Tên"', '"1.000080","Đăng ký \\"một cửa\\", lưu động"'),
  'dialect-rows-quoted': csv('"Mã số,Tên,Phí"', '"1.000080,""Đăng ký nhận cha, mẹ, con"",Không"'),
  'json-list-within': filesOf({
    name: 'danh-sach.json',
    content: '{"total": 1, "data": [{"code": "1.000080", "name": "Đăng ký khai sinh"}]}\n',
  }),
  'json-records-by-code': filesOf({
    name: 'danh-sach.json',
    content: '{"1.000080": {"name": "Đăng ký khai sinh"}}\n',
  }),
  'json-key-blank': filesOf({
    name: 'danh-sach.json',
    content: '[{"code": "1.000080", "name": "Đăng ký khai sinh", "": "Hộ tịch"}]\n',
  }),
  'json-key-repeated': filesOf({
    name: 'danh-sach.json',
    content:
      '[{"code": "1.000080", "name": "Đăng ký khai sinh", "name": "Đăng ký khai sinh lưu động"}]\n',
  }),
  'rows-none': csv(HEADER),
} as const satisfies Record<string, Example>;
