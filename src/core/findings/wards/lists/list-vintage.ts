import { defineFinding } from '../../define.js';
import { list, NAMES } from '../wards-examples.js';

export const listVintage = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['asOf', 'agreeing', 'rows', 'otherDay', 'otherAgreeing'],
  vi: {
    title: 'Danh sách được hiểu là của ngày',
    message:
      'Được đối chiếu theo ngày {asOf}: {agreeing}/{rows} dòng khớp mã và tên vào ngày đó, {otherAgreeing} dòng khớp vào ngày {otherDay}.',
    suggestion: 'Nếu danh sách là của ngày khác, hãy nêu ngày bằng --as-of.',
    why: 'Một mã không cho biết thời kỳ: 3.316 trong 3.321 mã hiện nay đã được dùng trước ngày 01/07/2025 cho đơn vị khác. Cả danh sách thì cho biết, vì mã và tên khớp với nhau ở thời kỳ nào nhiều hơn.',
    remedy: 'Không phải làm gì nếu ngày đúng.',
  },
  en: {
    title: 'The day that the list is taken to be of',
    message:
      'Compared as of {asOf}: code and name agree in {agreeing} of {rows} {rows|row|rows} on that day, in {otherAgreeing} on {otherDay}.',
    suggestion: 'If the list is of another day, name it with --as-of.',
    why: 'A code does not tell the period: 3,316 of the 3,321 codes of today belonged to other units before 1 July 2025. A list as a whole does, by the period in which more of its codes and names agree.',
    remedy: 'Nothing to do if the day is right.',
  },
  example: list(undefined, NAMES, '00070,Phường Hoàn Kiếm'),
});
