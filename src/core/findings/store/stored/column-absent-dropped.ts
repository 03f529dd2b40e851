import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';
import { over } from '../stored-examples.js';

export const columnAbsentDropped = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['records'],
  vi: {
    title: 'Trường đã được xóa trống theo yêu cầu',
    message:
      'Danh sách không có cột, hoặc có dòng không có ô, cho trường “{column}” ({field}) và --drop-fields có nêu trường này: giá trị đã lưu bị bỏ (số bản ghi: {records}).',
    why: 'Người thay toàn bộ dữ liệu đã nêu đây là trường được phép xóa trống. Điều này được báo vì giá trị đã lưu không còn trong phiên bản mới; các phiên bản trước vẫn giữ chúng.',
    remedy: 'Không phải làm gì nếu đúng ý. Nếu không, quay lại phiên bản trước bằng lệnh restore.',
  },
  en: {
    title: 'A field was emptied as asked',
    message:
      'The list has no column, or rows without a cell, for “{column}” ({field}), and --drop-fields names it: what was stored of it is gone (records: {records}).',
    why: 'The person who replaced the dataset named this field as one to be emptied. It is told because stored values are gone from the new revision; the revisions before still hold them.',
    remedy: 'Nothing to do if this was meant. Otherwise go back with the restore command.',
  },
  example: over(csv(HEADER, '1.000080,Đăng ký khai sinh'), '--replace', '--drop-fields', 'fees'),
});
