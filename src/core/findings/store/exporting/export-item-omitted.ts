import { defineFinding } from '../../define.js';
import { HEADER, ROW } from '../../example/procedures.js';
import { byProfile } from '../exporting-examples.js';

export const exportItemOmitted = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['table', 'outer', 'inner'],
  vi: {
    title: 'Mục của danh sách không thành dòng nào',
    message:
      'Bảng “{table}” không có dòng nào cho một mục {outer} của bản ghi {key}, vì mục ấy không có {inner}: {value}',
    why: 'Hồ sơ xuất lấy mỗi mục của danh sách bên trong làm một dòng. Mục nào của danh sách bên ngoài không có gì ở trong thì không có dòng, nên hệ thống nhận không biết là có mục ấy.',
    remedy:
      'Bổ sung phần còn thiếu ở nguồn, hoặc thêm vào hồ sơ xuất một bảng lấy danh sách bên ngoài làm dòng.',
  },
  en: {
    title: 'An item of a list that makes no row',
    message:
      'The table “{table}” has no row for an item of {outer} of record {key}, because the item has no {inner}: {value}',
    why: 'The profile makes a row of each item of the inner list. An item of the outer list with nothing in it makes none, and the receiving system never learns of it.',
    remedy:
      'Add what is missing in the source, or give the profile another table whose rows are the outer list.',
  },
  example: byProfile(
    `${HEADER},Thành phần hồ sơ`,
    `${ROW},Tờ khai theo mẫu`,
    { name: 'GIAY_TO', from: 'documents.papers.name' },
    { rows: ['documents', 'documents.papers'] },
  ),
});
