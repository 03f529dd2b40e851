import { defineFinding } from '../../define.js';
import { resolution } from '../resolutions-examples.js';

export const effectiveBeforeAdoption = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['effective', 'adopted'],
  vi: {
    title: 'Có hiệu lực trước ngày thông qua',
    message: 'Văn bản có hiệu lực từ ngày {effective}, trước ngày được thông qua ({adopted}).',
    suggestion: 'Hãy so hai ngày với bản ban hành: thường là viết nhầm năm.',
    why: 'Ngày hiệu lực quyết định tên được tra theo danh sách của ngày nào. Một nghị quyết không có hiệu lực trước khi được thông qua, nên một trong hai ngày sai.',
    remedy: 'Sửa ngày trong văn bản rồi chạy lại.',
  },
  en: {
    title: 'In effect before it was adopted',
    message: 'The text takes effect on {effective}, before its day of adoption ({adopted}).',
    suggestion: 'Compare both days with the promulgated text: mostly a year is wrong.',
    why: 'The day of effect decides which list names are looked up in. No resolution takes effect before it is adopted, so one of the days is wrong.',
    remedy: 'Correct the day in the text and run again.',
  },
  example: resolution({
    effective: 'Các đơn vị mới chính thức hoạt động từ ngày 01 tháng 3 năm 2026.',
  }),
});
