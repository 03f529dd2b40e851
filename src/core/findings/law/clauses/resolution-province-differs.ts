import { defineFinding } from '../../define.js';
import { resolution, TOTALS } from '../resolutions-examples.js';

export const resolutionProvinceDiffers = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['clause'],
  vi: {
    title: 'Hai chỗ trong nghị quyết nêu tỉnh khác nhau',
    message: 'Khoản {clause} nêu tổng số của một tỉnh khác với tỉnh ở tiêu đề của điều.',
    suggestion: 'Hãy xem phần nào của văn bản được chép từ nghị quyết khác.',
    why: 'Một nghị quyết chỉ sắp xếp các xã của một tỉnh. Hai tên tỉnh khác nhau nghĩa là tên gõ sai, hoặc hai nghị quyết bị ghép vào một tệp.',
    remedy: 'Đối chiếu với bản ban hành rồi sửa.',
  },
  en: {
    title: 'The resolution names two provinces',
    message:
      'Clause {clause} states the totals of another province than the article’s heading names.',
    suggestion: 'See which part of the text was copied from another resolution.',
    why: 'A resolution arranges the communes of one province. Two names mean a slip, or two resolutions put into one file.',
    remedy: 'Compare with the promulgated text and correct it.',
  },
  example: resolution({
    summary: `2. ${TOTALS.replace('Cao Bằng', 'Lạng Sơn')}.`,
  }),
});
