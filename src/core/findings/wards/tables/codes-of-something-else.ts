import { defineFinding } from '../../define.js';
import { records, SPLIT } from '../reconcile-examples.js';

export const codesOfSomethingElse = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['rows', 'wrong', 'field'],
  vi: {
    title: 'Cột mã không phải mã xã, phường',
    message:
      'Trong {rows} dòng có mã đã xem, {wrong} mã không là mã xã nào hoặc là mã của một xã khác: cột “{column}” không được dùng làm mã xã.',
    suggestion:
      'Có lẽ là số thứ tự, mã bưu chính hoặc số hồ sơ. Nếu đúng là mã xã, hãy nói rõ: --map "{column}={field}".',
    why: 'Số nào có năm chữ số cũng trông như mã xã, và nhiều số tình cờ trùng với mã của một xã khác. Cả cột sai quá nửa thì tin vài dòng tình cờ đúng là đoán.',
    remedy:
      'Không phải làm gì nếu cột là thứ khác; nếu là mã xã thì dùng --map, hoặc sửa các mã sai.',
  },
  en: {
    title: 'The codes are none of wards',
    message:
      'Of the {rows} {rows|row|rows} with a code that were looked at, {wrong} have one that no ward bears, or one of another ward: the column “{column}” is not taken for ward codes.',
    suggestion:
      'They may be serial numbers, postal codes or numbers of files. If they are ward codes, say so: --map "{column}={field}".',
    why: 'Any five digits look like a ward code, and many are by chance that of some other commune. Where more than half of a column is wrong, to believe the few rows that happen to fit is a guess.',
    remedy:
      'Nothing to do if the column is something else; if it is not, use --map, or correct the wrong codes.',
  },
  example: records(
    'Mã,Xã,Huyện,Tỉnh',
    ...Array.from({ length: 10 }, (_, row) => `1000${row},${SPLIT[1].slice('00634,'.length)}`),
  ),
});
