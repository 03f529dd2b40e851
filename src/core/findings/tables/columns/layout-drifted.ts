import { defineFinding } from '../../define.js';
import { csv, HEADER, ROW } from '../../example/procedures.js';

export const layoutDrifted = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['added', 'missing', 'moved'],
  vi: {
    title: 'Bố cục đã khác so với lúc lưu ánh xạ',
    message:
      'Các cột không còn như lúc lưu ánh xạ (thêm: {added}) (mất: {missing}) (đổi chỗ: {moved}).',
    suggestion: 'Xem lại bằng inspect; nếu đúng, lưu lại ánh xạ bằng --save-mapping.',
    why: 'Danh mục gửi hằng tháng thường giữ một mẫu. Khi cột được thêm, mất hay đổi chỗ, có thể mẫu đã đổi và cách hiểu cũ không còn đúng. haicap vẫn đọc theo tên cột, nhưng nói rõ chỗ khác để người dùng xem.',
    remedy: 'Chạy haicap inspect với tệp mới, kiểm tra các cột, rồi lưu ánh xạ mới.',
  },
  en: {
    title: 'The layout differs from the saved one',
    message:
      'The columns are not as they were when the mapping was saved (added: {added}) (missing: {missing}) (moved: {moved}).',
    suggestion:
      'Look it over with inspect; if it is right, save the mapping again with --save-mapping.',
    why: 'A list that comes every month mostly keeps its form. Where columns were added, lost or moved, the form may have changed and the old understanding may be wrong. haicap still goes by the headers but names the differences.',
    remedy: 'Run haicap inspect on the new file, check the columns, and save a new mapping.',
  },
  example: {
    ...csv(`${HEADER},Ghi chú`, `${ROW},`),
    beside: [
      {
        name: 'anh-xa.json',
        content:
          '{"kind": "procedures", "columns": {"Mã số": "code"}, "layout": {"columns": [{"letter": "B", "header": "Mã số"}]}}\n',
      },
    ],
    options: ['--mapping', 'anh-xa.json'],
  },
});
