import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const requiredMissing = defineFinding({
  severity: 'error',
  rejecting: true,
  params: [],
  vi: {
    title: 'Thiếu giá trị bắt buộc',
    message: 'Cột “{column}” bắt buộc phải có giá trị nhưng ở dòng {row} không có.',
    suggestion: 'Hãy điền giá trị vào ô rồi nhập lại dòng này.',
    why: 'Mã và tên là hai thứ tối thiểu để nhận ra một thủ tục: thiếu mã thì không đối chiếu được với Cơ sở dữ liệu quốc gia, thiếu tên thì không ai biết đó là thủ tục gì. Những trường khác được phép trống, vì ngay dữ liệu công bố cũng hay để trống.',
    remedy:
      'Điền giá trị. Nếu dòng chỉ là tiêu đề phụ hay dòng tổng cộng thì xóa khỏi bảng. Nếu cả danh sách không có mã, hãy nêu khóa khác, ví dụ tên và lĩnh vực.',
  },
  en: {
    title: 'A required value is missing',
    message: 'Column “{column}” must have a value, but row {row} has none.',
    suggestion: 'Fill the cell in and import the row again.',
    why: 'Code and name are the least by which a procedure is recognised: without a code it cannot be matched with the national database, without a name nobody knows what it is. Other fields may be empty, as they often are in published data.',
    remedy:
      'Fill the value in. If the row is only a subtitle or a total, delete it. If the whole list has no codes, name another key, for example name and field.',
  },
  example: csv(HEADER, '1.000080,'),
});
