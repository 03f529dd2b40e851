import { defineFinding } from '../../define.js';
import { HEADER, ROW } from '../../example/procedures.js';
import { byProfile } from '../exporting-examples.js';

export const exportValueLong = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['length', 'limit', 'stage'],
  vi: {
    title: 'Nội dung dài hơn cột của hệ thống nhận',
    message:
      '“{column}” của bản ghi {key} ({field}) dài {length} ký tự; {stage} chỉ nhận {limit}. Chưa ghi tệp nào.',
    why: 'Cột hẹp hơn nội dung: hệ thống nhận cắt bớt không báo, hoặc bỏ cả dòng. Không cắt bớt thay cho người chịu trách nhiệm về nội dung.',
    remedy: 'Rút gọn nội dung ở nguồn, hoặc sửa "lengths" của cột nếu hệ thống nhận đã rộng hơn.',
  },
  en: {
    title: 'A text longer than its column in the receiving system',
    message:
      '“{column}” of record {key} ({field}) has {length} characters; {stage} takes {limit}. Nothing was written.',
    why: 'The column is narrower than the text: the receiving system cuts it without a word, or skips the row. Nothing is cut in place of whoever answers for the text.',
    remedy:
      'Shorten the text in the source, or change "lengths" of the column if the system has become wider.',
  },
  example: byProfile(`${HEADER}`, ROW, {
    name: 'TEN',
    from: 'name',
    lengths: [{ most: 20, of: 'characters', stage: 'cơ sở dữ liệu' }],
  }),
});
