import { defineFinding } from '../../define.js';
import { orders } from '../resolutions-examples.js';

export const orderDayDiffers = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['clause', 'day'],
  vi: {
    title: 'Câu có ngày riêng',
    message:
      'Khoản {clause} có ngày riêng ({day}), khác ngày hiệu lực của cả văn bản: câu này chưa được đưa vào.',
    suggestion: 'Hãy tách câu này thành một văn bản riêng có ngày ấy rồi chạy hai lần.',
    why: 'Một lần đọc lấy đơn vị của một ngày: ngày trước khi văn bản có hiệu lực. Câu có hiệu lực vào ngày khác thì tên và đơn vị có thể đã khác.',
    remedy: 'Tách văn bản theo ngày, hoặc sửa ngày nếu viết nhầm.',
  },
  en: {
    title: 'A sentence with a day of its own',
    message:
      'Clause {clause} has a day of its own ({day}), other than the day of effect of the text: it was not carried out.',
    suggestion: 'Put this sentence into a text of its own with that day, and run twice.',
    why: 'One reading is about the units of one day, the one before the text takes effect. Of a sentence that takes effect on another day names and units may be others.',
    remedy: 'Part the text by days, or correct the day if it is a slip.',
  },
  example: orders({ clauses: ['1. Đổi tên xã Lý Bôn thành xã Suối Lê kể từ ngày 01/6/2027.'] }),
});
