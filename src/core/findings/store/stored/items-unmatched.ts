import { defineFinding } from '../../define.js';
import { overSteps } from '../stored-examples.js';

export const itemsUnmatched = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['values', 'records', 'flags'],
  vi: {
    title: 'Không rõ giá trị đã lưu thuộc bước nào của danh sách mới',
    message:
      'Danh sách không có cột “{column}” ({field}) và không chắc mục nào của danh sách là mục đã lưu: giá trị đã lưu sẽ bị mất (số giá trị: {values}, số bản ghi: {records}).',
    suggestion: 'Nếu cột chỉ đổi tên, hãy thêm vào lệnh (chọn một): {flags}',
    why: 'Các bước được nhận ra theo tên. Khi tên trong danh sách khác với tên đã lưu, bước ấy có thể đã đổi tên hoặc bị thay: chỉ người phụ trách biết điều đã lưu, ví dụ thời gian, còn đúng hay không. Vì vậy haicap không lưu gì cho đến khi rõ.',
    remedy:
      'Thêm lại cột vào danh sách; chỉ cột bằng --map nếu tiêu đề đã đổi; hoặc cho phép bỏ giá trị, ví dụ --drop-fields steps.duration.',
  },
  en: {
    title: 'Stored values of items that may be gone or renamed',
    message:
      'The list has no column for “{column}” ({field}), and it is not certain which of its items are those that are stored: what is stored of it would be lost (values: {values}, in records: {records}).',
    suggestion: 'If the header was only renamed, add to the command (choose one): {flags}',
    why: 'Steps are known by their names. Where a list has other names than what is stored, a step may have been renamed or replaced: only a person knows whether what is stored of it, such as its duration, still holds. So nothing is stored until that is settled.',
    remedy:
      'Bring the column back into the list; name its header with --map if it was renamed; or say that the values may go, such as --drop-fields steps.duration.',
  },
  example: overSteps('Thẩm tra'),
});
