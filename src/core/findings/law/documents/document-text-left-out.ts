import { defineFinding } from '../../define.js';
import { document, TITLE } from '../documents-examples.js';

export const documentTextLeftOut = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['comments', 'footnotes', 'hidden'],
  vi: {
    title: 'Có chữ nằm ngoài văn bản',
    message:
      'Có phần không được đọc cùng văn bản (chú thích của người góp ý: {comments}) (chú thích cuối trang: {footnotes}) (chữ bị ẩn: {hidden}).',
    why: 'Góp ý, chú thích cuối trang và chữ bị ẩn không thuộc lời văn của nghị quyết. Chúng được nêu ra để không phần nào bị bỏ trong im lặng.',
    remedy: 'Không phải làm gì, trừ khi một phần của nghị quyết bị ẩn hoặc đặt nhầm vào chú thích.',
  },
  en: {
    title: 'Text beside the document',
    message:
      'Some text was not read with the document (comments: {comments}) (footnotes: {footnotes}) (hidden text: {hidden}).',
    why: 'Comments, footnotes and hidden text are not part of a resolution’s wording. They are named so that nothing is left out in silence.',
    remedy:
      'Nothing to do, unless a part of the resolution is hidden or stands in a note by mistake.',
  },
  example: document(TITLE, { as: 'hidden', text: 'Bản nháp' }),
});
