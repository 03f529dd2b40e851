import { NOTICES } from '../../../../lib/tables/index.js';
import { defineFinding } from '../../define.js';
import { csv, HEADER, ROW } from '../../example/procedures.js';

export const inputRepeated = defineFinding({
  severity: 'info',
  rejecting: false,
  params: NOTICES['input-repeated'],
  vi: {
    title: 'Tệp được đưa vào hai lần',
    message: 'Tệp này đã được nêu với tên “{first}” nên chỉ được đọc một lần.',
    suggestion: 'Hãy kiểm tra xem có định chọn một tệp khác hay không.',
    why: 'Cùng một tệp có thể được nêu hai lần, nhất là khi vừa ghi tên tệp vừa dùng mẫu như *.xlsx. Nếu đọc cả hai lần, mọi bản ghi đều bị coi là lặp lại.',
    remedy: 'Không phải làm gì; nếu lẽ ra phải là hai danh sách khác nhau, hãy tìm lại tệp đúng.',
  },
  en: {
    title: 'The same file was given twice',
    message: 'This file was named before as “{first}” and is read only once.',
    suggestion: 'Check whether you meant to choose another file.',
    why: 'The same file may be named twice, above all when a name and a pattern such as *.xlsx are given together. If it were read twice, every record would be a repetition.',
    remedy: 'Nothing to do; if they should have been two different lists, find the right file.',
  },
  example: { ...csv(HEADER, ROW), options: ['danh-sach.csv'] },
});
