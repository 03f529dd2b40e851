import { defineFinding } from '../../define.js';
import { areas } from '../reconcile-examples.js';

export const areaPatternInvalid = defineFinding({
  severity: 'error',
  rejecting: false,
  params: [],
  vi: {
    title: 'Mẫu địa bàn không đọc được',
    message: 'Không hiểu mẫu “{value}”.',
    suggestion: 'Ví dụ: Thôn Đông · Ngõ 12* · Tổ 1-12 · Tổ 1-5, 7, 9-12.',
    why: 'Mẫu là một tên đúng như ghi trong bảng, một phần đầu kết thúc bằng dấu *, hoặc chữ kèm các số và khoảng số; ngoài ra không có gì khác.',
    remedy: 'Viết lại mẫu: số nhỏ đứng trước số lớn, dấu * chỉ ở cuối.',
  },
  en: {
    title: 'The pattern of an area can not be read',
    message: 'The pattern “{value}” is not understood.',
    suggestion: 'Such as: Thôn Đông · Ngõ 12* · Tổ 1-12 · Tổ 1-5, 7, 9-12.',
    why: 'A pattern is a name as it stands in the table, a beginning that ends in a star, or words with numbers and ranges of numbers; there is nothing else.',
    remedy: 'Write it again: the smaller number first, the star at the end only.',
  },
  example: areas('00634,Tổ 12-1,00637'),
});
