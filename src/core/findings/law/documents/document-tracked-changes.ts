import { defineFinding } from '../../define.js';
import { document, TITLE } from '../documents-examples.js';

export const documentTrackedChanges = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['count'],
  vi: {
    title: 'Văn bản còn dấu sửa đổi',
    message: 'Có {count} dấu sửa đổi chưa được chấp nhận; văn bản được đọc như đã chấp nhận hết.',
    suggestion: 'Hãy lấy bản cuối cùng, hoặc chấp nhận hay từ chối từng sửa đổi rồi chạy lại.',
    why: 'Bản còn theo dõi sửa đổi (Track Changes) chứa cả chữ cũ lẫn chữ mới. Bản ban hành chỉ có một trong hai. Đọc như đã chấp nhận hết là cách hiểu thông thường, nhưng người soạn có thể đã từ chối một sửa đổi.',
    remedy: 'Trong Word: Xem lại (Review) → Chấp nhận (Accept) hoặc Từ chối (Reject), rồi lưu lại.',
  },
  en: {
    title: 'The document still has tracked changes',
    message:
      '{count} tracked changes were never accepted; the text was read as if all of them were.',
    suggestion: 'Use the final version, or accept or reject each change and run again.',
    why: 'A document with tracked changes holds the old words and the new. What was promulgated has only one of them. To read it as if everything were accepted is the common understanding, but the drafter may have rejected a change.',
    remedy: 'In Word: Review → Accept or Reject, then save.',
  },
  example: document(TITLE, { as: 'inserted', text: 'của tỉnh Cao Bằng' }),
});
