import { defineFinding } from '../../define.js';
import { list, NAMES, TODAY } from '../wards-examples.js';

export const rowsOfOtherLevels = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['rows', 'first'],
  vi: {
    title: 'Dòng của cấp tỉnh, cấp huyện',
    message:
      '{rows} dòng là tỉnh, thành phố hoặc quận, huyện, mã và tên đúng như sổ đơn vị hành chính (dòng đầu: {first}); không đối chiếu như đơn vị cấp xã.',
    why: 'Danh sách có đơn vị của nhiều cấp. Mã hai hoặc ba chữ số là mã tỉnh, mã huyện: đem so với mã xã thì dòng đúng cũng thành sai.',
    remedy: 'Không phải làm gì.',
  },
  en: {
    title: 'Rows of provinces or districts',
    message:
      'Rows of provinces or districts: {rows}, code and name as the register has them (the first: {first}); not compared as communes.',
    why: 'The list has units of several levels. A code of two or three digits is a province’s or a district’s: held against the communes, a right row would be a wrong one.',
    remedy: 'Nothing to do.',
  },
  example: list(TODAY, NAMES, '01,Thành phố Hà Nội', '00070,Phường Hoàn Kiếm'),
});
