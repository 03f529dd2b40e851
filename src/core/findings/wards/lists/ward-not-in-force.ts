import { defineFinding } from '../../define.js';
import { list, NAMES, TODAY } from '../wards-examples.js';

export const wardNotInForce = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['unit', 'asOf', 'since', 'until', 'successors', 'basis'],
  vi: {
    title: 'Đơn vị không có vào ngày của danh sách',
    message:
      '{unit} không phải là đơn vị của ngày {asOf} (kết thúc ngày {until}) (bắt đầu từ ngày {since}).',
    suggestion: 'Nay thuộc: {successors}; {basis}.',
    why: 'Danh sách nói về một ngày, nhưng dòng này là đơn vị của một thời kỳ khác: mã và tên khớp với một đơn vị đã kết thúc hoặc chưa bắt đầu. Mã ấy có khi đã được trao cho đơn vị khác, nên giữ nguyên dòng này là gán nhầm địa bàn.',
    remedy:
      'Thay bằng đơn vị của ngày đó. Đơn vị bị chia cho nhiều nơi thì phải xem từng hồ sơ. Nếu cả danh sách là của ngày khác, hãy nêu ngày bằng --as-of.',
  },
  en: {
    title: 'The unit is not one of the day of the list',
    message: '{unit} was not a unit on {asOf} (ended on {until}) (begins on {since}).',
    suggestion: 'It is now in: {successors}; {basis}.',
    why: 'A list is about one day, and this row is a unit of another period: code and name are of a unit that has ended or not begun. The code may have gone to another unit since, so that keeping the row gives the wrong place.',
    remedy:
      'Put the unit of that day in its place; where a unit was split, every record must be looked at. If the whole list is of another day, name it with --as-of.',
  },
  example: list(TODAY, NAMES, '00001,Phường Phúc Xá'),
});
