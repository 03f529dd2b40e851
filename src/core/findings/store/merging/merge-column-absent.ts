import { defineFinding } from '../../define.js';
import { withoutFees } from '../merging-examples.js';

export const mergeColumnAbsent = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['side', 'values'],
  vi: {
    title: 'Một bên không có cột cho trường này',
    message: 'Bên {side} không có cột cho “{field}”: {values} giá trị được giữ theo các bên khác.',
    why: 'Danh sách không có cột thì không nói gì về trường đó; ô trống mới nói là không có giá trị. Vì vậy bên ấy không sửa và không xóa gì của trường.',
    remedy:
      'Không phải làm gì nếu danh sách quả thật không có cột đó. Nếu tiêu đề đã đổi, chỉ cột bằng --map.',
  },
  en: {
    title: 'A side has no column for this field',
    message:
      '{side} has no column for “{field}”: {values} {values|value stays|values stay} as the other sides have {values|it|them}.',
    why: 'A list without a column says nothing about that field; an empty cell says that there is no value. So that side changes and empties nothing of it.',
    remedy:
      'Nothing to do if the list really has no such column. Otherwise name its header with --map.',
  },
  example: withoutFees(),
});
