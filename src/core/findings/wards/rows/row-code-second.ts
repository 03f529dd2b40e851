import { defineFinding } from '../../define.js';
import { records } from '../reconcile-examples.js';

export const rowCodeSecond = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['rows', 'candidates', 'unit', 'writer', 'giver'],
  vi: {
    title: 'Mã trong dòng là mã thứ hai của một đơn vị',
    message:
      '“{value}” ({rows} dòng): “{key}” là mã thứ hai, có trong {writer}; mã chính thức theo {giver} là {unit}. Đơn vị được hỏi: {candidates}.',
    suggestion: 'Nếu đúng là đơn vị đó, ghi mã {unit} vào dòng hoặc chọn nó khi được hỏi.',
    why: 'Một vài đơn vị được ghi bằng hai mã. Mã thứ hai cho biết đơn vị có thể là đơn vị nào, nhưng không phải mã của danh mục chính thức: không có tên bên cạnh thì dòng không tự chuyển theo nó.',
    remedy: 'Sửa thành mã chính thức rồi chạy lại, hoặc trả lời câu hỏi bằng “haicap review”.',
  },
  en: {
    title: 'The code in the row is a second code of a unit',
    message:
      '“{value}” (rows: {rows}): “{key}” is a second code that stands in {writer}; the official one, by {giver}, is {unit}. The unit asked about: {candidates}.',
    suggestion: 'If that is the unit, write the code {unit} into the row or choose it when asked.',
    why: 'A few units are written under two codes. The second one says which unit it may be, but it is not the code of the official list: without a name beside it, no row is settled by it.',
    remedy: 'Put the official code and run again, or answer the question with “haicap review”.',
  },
  example: records('Mã xã mới,Xã mới,Tỉnh', '06978,,Tỉnh Quảng Ninh', '00637,Phường Đại Mỗ,Hà Nội'),
});
