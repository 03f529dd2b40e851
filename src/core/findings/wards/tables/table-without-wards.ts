import { defineFinding } from '../../define.js';
import { workbook } from '../reconcile-examples.js';

export const tableWithoutWards = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['rows'],
  vi: {
    title: 'Một bảng trong trang tính không cho biết xã, phường',
    message:
      'Bảng có tiêu đề ở dòng {row} không có cột mã xã, tên xã hay địa chỉ: các dòng {rows} được chép nguyên, không có kết quả chuyển đổi.',
    suggestion: 'Nếu một cột cho biết xã, phường, hãy chỉ ra bằng --map.',
    why: 'Một trang tính có thể có nhiều bảng. Bảng nào cho biết xã, phường thì được chuyển đổi; các dòng của bảng khác giữ nguyên trong kết quả và được đếm riêng để không ai tưởng đã chuyển đổi.',
    remedy: 'Không phải làm gì nếu bảng nói về việc khác; nếu không, chỉ cột bằng --map.',
  },
  en: {
    title: 'A table of the sheet says nothing of wards',
    message:
      'The table under row {row} has no column of ward codes, ward names or addresses: copied as they are, without an answer: rows {rows}.',
    suggestion: 'If a column says the ward, tell which with --map.',
    why: 'A sheet may hold several tables. Those that say which ward a row belongs to are converted; the rows of the others are in the output unchanged, and counted apart so that nobody takes them for answered.',
    remedy: 'Nothing, if the table is about something else; otherwise name its column with --map.',
  },
  example: workbook({
    name: 'so-ho.xlsx',
    sheets: [
      {
        name: 'Sổ hộ',
        rows: [
          ['Mã xã', 'Xã'],
          ['00004', 'Phường Trúc Bạch'],
          ['Huyện', 'Tỉnh'],
          ['Quận Ba Đình', 'Hà Nội'],
        ],
      },
    ],
  }),
});
