import { defineFinding } from '../../define.js';
import { document, TITLE } from '../documents-examples.js';

export const documentPictures = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['count'],
  vi: {
    title: 'Văn bản có hình ảnh',
    message: 'Tệp có {count} hình ảnh; chữ trong hình không được đọc.',
    why: 'Hình ảnh thường chỉ là quốc huy, con dấu hay chữ ký. Nhưng cũng có văn bản mà một trang được dán vào dưới dạng ảnh; chữ trong ảnh thì không chương trình nào chép ra chắc chắn.',
    remedy: 'Không phải làm gì nếu hình chỉ là con dấu, chữ ký hoặc bản đồ.',
  },
  en: {
    title: 'The document has pictures',
    message:
      'The file has {count} {count|picture|pictures}; text inside {count|it|them} was not read.',
    why: 'Pictures are mostly an emblem, a seal or a signature. But some documents have a page pasted in as a picture, and no program copies the letters of a picture with certainty.',
    remedy: 'Nothing to do if the pictures are seals, signatures or maps.',
  },
  example: document(TITLE, { as: 'picture' }),
});
