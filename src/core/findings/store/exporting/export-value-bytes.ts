import { defineFinding } from '../../define.js';
import { HEADER, ROW } from '../../example/procedures.js';
import { byProfile } from '../exporting-examples.js';

export const exportValueBytes = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['length', 'limit', 'stage'],
  vi: {
    title: 'Nội dung nhiều byte hơn cột của hệ thống nhận',
    message:
      '“{column}” của bản ghi {key} ({field}) dài {length} byte; {stage} chỉ nhận {limit}. Chưa ghi tệp nào.',
    why: 'Có cơ sở dữ liệu đếm byte chứ không đếm chữ: một chữ có dấu chiếm hai hoặc ba byte. Nội dung dài hơn bị cắt giữa chữ, hoặc cả dòng bị bỏ. Không cắt bớt thay cho người chịu trách nhiệm về nội dung.',
    remedy: 'Rút gọn nội dung ở nguồn, hoặc sửa "lengths" của cột nếu hệ thống nhận đã rộng hơn.',
  },
  en: {
    title: 'A text of more bytes than its column in the receiving system',
    message:
      '“{column}” of record {key} ({field}) has {length} bytes; {stage} takes {limit}. Nothing was written.',
    why: 'There are databases that count bytes, not letters: a letter with marks takes two or three. A longer text is cut in the middle of a letter, or the row is skipped. Nothing is cut in place of whoever answers for the text.',
    remedy:
      'Shorten the text in the source, or change "lengths" of the column if the system has become wider.',
  },
  example: byProfile(`${HEADER}`, ROW, {
    name: 'TEN',
    from: 'name',
    lengths: [{ most: 20, of: 'bytes', stage: 'cơ sở dữ liệu' }],
  }),
});
