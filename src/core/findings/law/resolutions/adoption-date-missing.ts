import { defineFinding } from '../../define.js';
import { resolution } from '../resolutions-examples.js';

export const adoptionDateMissing = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: [],
  vi: {
    title: 'Không thấy ngày thông qua',
    message: 'Văn bản không có câu “… thông qua ngày … tháng … năm …”.',
    suggestion: 'Hãy kiểm tra xem văn bản có đủ phần cuối hay không.',
    why: 'Ngày thông qua nằm ở cuối nghị quyết và khác với ngày có hiệu lực. Thiếu câu này thường là thiếu phần cuối của văn bản, hoặc văn bản còn là dự thảo.',
    remedy: 'Dùng bản đầy đủ đã được thông qua.',
  },
  en: {
    title: 'No date of adoption',
    message: 'The text has no sentence “… thông qua ngày … tháng … năm …”.',
    suggestion: 'Check whether the end of the text is there.',
    why: 'The date of adoption stands at the end of a resolution and differs from the date of effect. Where it is missing, mostly the end of the text is missing, or it is still a draft.',
    remedy: 'Use the complete text as adopted.',
  },
  example: resolution({ adopted: '' }),
});
