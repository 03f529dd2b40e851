import { defineFinding } from '../../define.js';
import { HEADER, ROW } from '../../example/procedures.js';
import { byProfile } from '../exporting-examples.js';

export const exportValueUnmapped = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['known'],
  vi: {
    title: 'Giá trị không có trong bảng quy đổi của hồ sơ xuất',
    message:
      '“{column}” của bản ghi {key}: hồ sơ xuất không quy đổi “{value}” ({field}). Chưa ghi tệp nào.',
    suggestion: 'Các giá trị được quy đổi: {known}.',
    why: 'Hệ thống nhận chỉ hiểu các mã của mình. Một giá trị không có mã tương ứng, nếu cứ ghi, sẽ bị bỏ qua hoặc hiểu sai.',
    remedy:
      'Thêm giá trị vào "map.values" của cột, hoặc nêu "otherwise" nếu mọi giá trị khác dùng chung một mã; nếu giá trị sai thì sửa ở nguồn.',
  },
  en: {
    title: 'A value that the profile does not map',
    message:
      '“{column}” of record {key}: the profile has nothing for “{value}” ({field}). Nothing was written.',
    suggestion: 'It maps: {known}.',
    why: 'The receiving system knows its own codes only. A value without one would be skipped or misunderstood if it were written as it is.',
    remedy:
      'Add the value to "map.values" of the column, or give "otherwise" if all other values share one code; if the value is wrong, correct it in the source.',
  },
  example: byProfile(`${HEADER},Trạng thái`, `${ROW},Hết hiệu lực`, {
    name: 'TRANG_THAI',
    from: 'status',
    map: { values: { 'in-force': '1' } },
  }),
});
