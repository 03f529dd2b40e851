import { defineFinding } from '../../../define.js';
import { crosswalk } from '../../wards-examples.js';

export const coverageUnread = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['known'],
  vi: {
    title: 'Chưa hiểu ghi chú',
    message: 'Cột “{column}”: chưa hiểu “{value}” nên không so được với nghị quyết.',
    suggestion: 'Những cách ghi được hiểu: {known}.',
    why: 'Ghi chú về phạm vi sáp nhập là chữ tự do. haicap đọc theo một danh mục cách ghi và không đoán những cách khác; quan hệ của dòng vẫn được đối chiếu, chỉ riêng ghi chú thì không.',
    remedy:
      'Viết lại ghi chú theo một cách đã biết, hoặc thêm cách ghi vào danh mục coverageNotes của loại crosswalk.',
  },
  en: {
    title: 'The note is not understood',
    message: 'Column “{column}”: “{value}” is not understood and not held against the resolution.',
    suggestion: 'Notes that are understood: {known}.',
    why: 'Notes of coverage are free text. They are read by a list of wordings, and no other is guessed at; the relation of the row is checked all the same, only the note is not.',
    remedy:
      'Word the note in a known way, or add the wording to the vocabulary coverageNotes of the kind crosswalk.',
  },
  example: crosswalk('23041,Xã Hồng Thái,23038,Xã Phan Thanh,Xem phụ lục'),
});
