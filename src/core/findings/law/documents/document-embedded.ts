import { defineFinding } from '../../define.js';
import { document, TITLE } from '../documents-examples.js';

export const documentEmbedded = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['count'],
  vi: {
    title: 'Có văn bản nhúng không được đọc',
    message: 'Có {count} văn bản nhúng bên trong tệp này không được đọc.',
    suggestion: 'Nếu phần nhúng thuộc nghị quyết, hãy chép nội dung vào văn bản chính.',
    why: 'Một tệp Word có thể chứa nguyên một tệp khác. Nội dung của tệp đó không nằm trong dòng chữ của văn bản nên không được đọc, kể cả khi Word hiện nó như một phần của trang.',
    remedy: 'Mở tệp bằng Word, chép chữ của phần nhúng vào đúng chỗ rồi lưu lại.',
  },
  en: {
    title: 'Embedded documents were not read',
    message: '{count} {count|document|documents} embedded in this file {count|was|were} not read.',
    suggestion: 'If they belong to the resolution, copy their text into the document itself.',
    why: 'A Word file can hold another file as a whole. Its content isn’t part of the document’s run of text and so was not read, even if Word shows it as part of the page.',
    remedy: 'Open the file in Word, copy the embedded text to its place, and save.',
  },
  example: document(TITLE, { as: 'embedded' }),
});
