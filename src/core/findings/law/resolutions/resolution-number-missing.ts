import { defineFinding } from '../../define.js';
import { resolution } from '../resolutions-examples.js';

export const resolutionNumberMissing = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: [],
  vi: {
    title: 'Không thấy số nghị quyết',
    message: 'Văn bản không có dòng “Số: …/NQ-…”.',
    suggestion: 'Hãy bổ sung số nghị quyết rồi chạy lại, để mỗi quan hệ có căn cứ.',
    why: 'Mỗi quan hệ trong sổ đơn vị phải dẫn được số nghị quyết, điều, khoản. Dự thảo chưa có số; bản chép có khi mất bảng ở đầu trang, nơi ghi số.',
    remedy: 'Thêm dòng “Số: 123/NQ-UBTVQH16” vào đầu văn bản, đúng như bản ban hành.',
  },
  en: {
    title: 'No number of the resolution',
    message: 'The text has no line “Số: …/NQ-…”.',
    suggestion: 'Add the number and run again, so that every relation has its legal basis.',
    why: 'Every relation in the register cites a resolution by number, article and clause. A draft has no number yet; a copy may have lost the table at the top of the page where it stands.',
    remedy: 'Add a line such as “Số: 123/NQ-UBTVQH16” at the top, exactly as promulgated.',
  },
  example: resolution({ number: '' }),
});
