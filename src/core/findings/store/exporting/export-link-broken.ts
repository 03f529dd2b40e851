import { defineFinding } from '../../define.js';
import { HEADER, ROW } from '../../example/procedures.js';
import { byProfile } from '../exporting-examples.js';

export const exportLinkBroken = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['target', 'there'],
  vi: {
    title: 'Liên kết tới giá trị không có trong bảng kia',
    message:
      '“{column}” của bản ghi {key}: bảng “{target}” không có “{value}” ở cột “{there}”. Chưa ghi tệp nào.',
    why: 'Hồ sơ xuất nối các bảng với nhau bằng giá trị này. Dòng trỏ tới giá trị không có thì hệ thống nhận bỏ qua, hoặc từ chối cả tệp.',
    remedy:
      'Kiểm tra "links" và các cột ở hai đầu: cả hai phải lấy cùng một trường, quy đổi như nhau.',
  },
  en: {
    title: 'A link to a value that the other table has not',
    message:
      '“{column}” of record {key}: the table “{target}” has no “{value}” in its column “{there}”. Nothing was written.',
    why: 'The profile links tables by this value. A row that points to a value that isn’t there is skipped by the receiving system, or the whole file is refused.',
    remedy:
      'Check "links" and the columns at both ends: they have to take the same field and write it alike.',
  },
  example: byProfile(
    HEADER,
    ROW,
    { name: 'TEN', from: 'name' },
    { links: [{ column: 'TEN', table: 'Thủ tục', to: 'MA' }] },
  ),
});
