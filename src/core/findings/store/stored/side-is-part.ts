import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';
import { held } from '../stored-examples.js';

export const sideIsPart = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['scope', 'flag', 'records', 'whole', 'outside'],
  vi: {
    title: 'Một bên chỉ là danh sách của một phần của bên kia',
    message:
      'Bên này là danh sách của {scope} (số bản ghi: {records}). {whole} còn có bản ghi của nơi khác: chúng không được so sánh ({outside}).',
    suggestion:
      'Muốn tự nêu điều này, hãy thêm vào lệnh: {flag}. Muốn so sánh toàn bộ hai bên: --no-scope',
    why: 'Danh sách của một cơ quan hay một tỉnh thường được đem so với danh sách của tất cả. Nó không nói gì về những nơi khác, nên bản ghi của những nơi đó không phải là thiếu.',
    remedy:
      'Không phải làm gì nếu danh sách chỉ dành cho phần đó. Nếu lẽ ra phải có đủ, hãy so sánh với --no-scope: khi đó chúng được nêu là thiếu.',
  },
  en: {
    title: 'One side is the list of one part of the other',
    message:
      'This side is the list of {scope} (records: {records}). {whole} has records of others, too: they were not compared ({outside}).',
    suggestion:
      'To say so yourself, add to the command: {flag}. To compare all of both: --no-scope',
    why: 'One agency’s list, or one province’s, is often held against the list of all. It says nothing about the others, so that their records are not missing from it.',
    remedy:
      'Nothing to do if the list is meant for that part only. If it should hold all of them, compare with --no-scope: then they are named as missing.',
  },
  example: held(
    csv(
      `${HEADER},Cơ quan công bố`,
      '1.000080,Đăng ký khai sinh,Bộ Tư pháp',
      '1.000094,Cấp thẻ,Bộ Công an',
    ).files,
    csv(`${HEADER},Cơ quan công bố`, '1.000080,Đăng ký khai sinh,Bộ Tư pháp'),
  ),
});
