import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';
import { EARLIER, held } from '../stored-examples.js';

export const columnNotCompared = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['values', 'flags'],
  vi: {
    title: 'Trường mà một bên không có cột thì không so sánh',
    message:
      'Bên này không có cột, hoặc có dòng không có ô, cho trường “{column}” ({field}): số giá trị của bên kia không được so sánh: {values}.',
    suggestion: 'Nếu cột chỉ đổi tên, hãy thêm vào lệnh (chọn một): {flags}',
    why: 'Danh sách không có cột thì không nói gì về trường đó. Coi các giá trị là đã bị xóa sẽ báo thay đổi, kèm hệ quả, ở mọi bản ghi dù không ai quyết định gì.',
    remedy:
      'Không phải làm gì nếu danh sách quả thật không có cột đó. Nếu tiêu đề đã đổi, chỉ cột bằng --map hoặc trong tệp ánh xạ cột rồi so sánh lại.',
  },
  en: {
    title: 'A field that one side has no column for was not compared',
    message:
      'This side has no column, or rows without a cell, for “{column}” ({field}): values of the other side that were not compared: {values}.',
    suggestion: 'If the header was only renamed, add to the command (choose one): {flags}',
    why: 'A list without a column says nothing about that field. To call its values deleted would report a change, and a consequence, for every record although nothing was decided.',
    remedy:
      'Nothing to do if the list really has no such column. Otherwise name its header with --map or in a mapping file and compare again.',
  },
  example: held(EARLIER, csv(HEADER, '1.000080,Đăng ký khai sinh')),
});
