import { defineFinding } from '../../define.js';
import { document } from '../documents-examples.js';

export const documentWithoutText = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['pictures'],
  vi: {
    title: 'Văn bản không có chữ để đọc',
    message: 'Tệp không có chữ nào đọc được (số hình ảnh trong tệp: {pictures}).',
    suggestion:
      'Hãy dùng bản Word hoặc bản văn bản gốc; nếu chỉ có bản quét, hãy nhận dạng chữ rồi rà soát lại.',
    why: 'Bản quét là ảnh chụp trang giấy: người đọc thấy chữ nhưng trong tệp chỉ có hình. haicap không nhận dạng chữ trong ảnh, vì một chữ nhận sai là một địa danh sai.',
    remedy:
      'Tìm bản điện tử có chữ (docx, md, txt), chẳng hạn trên Công báo hoặc cơ sở dữ liệu văn bản pháp luật. Nếu phải nhận dạng chữ, hãy đối chiếu từng tên với bản quét.',
  },
  en: {
    title: 'The document has no text to read',
    message: 'The file holds no readable text (pictures in it: {pictures}).',
    suggestion:
      'Use the Word or text original; if there is only a scan, have its characters recognised and check the result.',
    why: 'A scan is a photograph of paper: a person sees letters, the file holds only a picture. haicap doesn’t recognise letters in pictures, for one letter taken wrongly is a wrong place name.',
    remedy:
      'Find an electronic version with text (docx, md, txt), such as in the official gazette or a database of legal documents. If characters must be recognised, compare every name with the scan.',
  },
  example: document({ as: 'picture' }),
});
