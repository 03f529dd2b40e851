import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const textFromPdf = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['sample'],
  vi: {
    title: 'Văn bản có vẻ chép từ PDF',
    message: 'Cột “{column}” có chữ bị tách rời như “{sample}”.',
    suggestion: 'Hãy chép lại nội dung từ bản Word hoặc từ Cổng dịch vụ công quốc gia.',
    why: 'Khi chép chữ từ tệp PDF, khoảng trắng hay chen vào giữa một tiếng: “c ấp l ại” thay vì “cấp lại”. Tìm kiếm và đối chiếu theo tên sẽ trượt. Chương trình không tự nối lại, vì nối sai sẽ làm hỏng tên.',
    remedy: 'Thay bằng văn bản gốc; nếu chỉ vài ô, xóa khoảng trắng bằng tay.',
  },
  en: {
    title: 'Text that seems to come from a PDF',
    message: 'Column “{column}” has letters torn apart, as in “{sample}”.',
    suggestion: 'Copy the text again from the Word document or from the national portal.',
    why: 'Text copied out of a PDF often gets spaces inside its syllables: “c ấp l ại” instead of “cấp lại”. Searching and matching by name will miss it. The pieces are not joined automatically, because a wrong join would spoil a name.',
    remedy:
      'Replace it by the original text; if there are only a few cells, remove the spaces by hand.',
  },
  example: csv(HEADER, '1.000080,"Cấp, c ấp l ại giấy phép"'),
});
