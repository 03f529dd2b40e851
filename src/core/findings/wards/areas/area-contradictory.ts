import { defineFinding } from '../../define.js';
import { areas } from '../reconcile-examples.js';

export const areaContradictory = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['others'],
  vi: {
    title: 'Hai mẫu địa bàn trái nhau',
    message: 'Mẫu “{value}” trùng với mẫu của dòng khác mà đơn vị mới lại khác: {others}.',
    suggestion: 'Giữ một trong hai, hoặc thu hẹp khoảng số.',
    why: 'Cùng một thôn, tổ mà hai dòng nói hai đơn vị thì không dòng nào dùng được.',
    remedy: 'Đối chiếu với văn bản nguồn rồi sửa bảng.',
  },
  en: {
    title: 'Two patterns of areas contradict each other',
    message: 'The pattern “{value}” covers what another line gives to another unit: {others}.',
    suggestion: 'Keep one of them, or narrow the numbers.',
    why: 'When two lines put the same hamlet into two units, neither can be used.',
    remedy: 'Compare them with their source and correct the table.',
  },
  example: areas('00634,Tổ 1-12,00637', '00634,Tổ 12-20,00634'),
});
