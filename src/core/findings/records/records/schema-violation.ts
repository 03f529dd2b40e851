import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const schemaViolation = defineFinding({
  severity: 'error',
  rejecting: true,
  params: ['rule', 'part'],
  vi: {
    title: 'Giá trị không đúng quy định của trường',
    message: 'Cột “{column}”: “{value}” {rule} (phần {part}).',
    suggestion: 'Hãy sửa giá trị trong ô cho đúng quy định của trường “{field}”.',
    why: 'Mỗi loại dữ liệu có một lược đồ nói rõ từng trường chứa gì: chữ, số, ngày, danh sách, dài ngắn ra sao. Giá trị trái lược đồ sẽ bị hệ thống nhận dữ liệu từ chối hoặc hiểu sai, nên dòng này được để riêng.',
    remedy: 'Xem quy định của trường trong tệp schema.json của loại dữ liệu, sửa ô rồi nhập lại.',
  },
  en: {
    title: 'A value breaks the rules of its field',
    message: 'Column “{column}”: “{value}” {rule} (part {part}).',
    suggestion: 'Correct the cell according to the rules of the field “{field}”.',
    why: 'Every kind of dataset has a schema that says what each field holds: text, number, date or list, how long, how many. A value against the schema would be refused or misunderstood by the system that receives the data, so the row is set aside.',
    remedy:
      'Look the field up in the kind’s schema.json, correct the cell and import the row again.',
  },
  example: csv(`${HEADER},Ngày có hiệu lực`, '1.000080,Đăng ký khai sinh,đang chờ công bố'),
});
