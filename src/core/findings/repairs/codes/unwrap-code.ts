import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const unwrapCode = defineFinding({
  severity: 'info',
  rejecting: false,
  params: [],
  vi: {
    title: 'Tách mã ra khỏi phần bọc quanh nó',
    message: 'Cột “{column}”: mã được tách ra khỏi nội dung ô, “{from}” → “{to}”.',
    suggestion: 'Định dạng cột mã là Text và chỉ để mã trong ô.',
    why: 'Mã đi qua các phần mềm khác thường mang theo thứ bọc quanh: ="00634" và dấu nháy đơn giữ cho phần mềm bảng tính khỏi đổi mã thành số, 634.0 là mã từng bị coi là số, 1.003.390 và “1. 004946” có dấu chấm, dấu cách ở giữa; có khi tên đứng cạnh mã, hoặc mã tỉnh và mã huyện đứng trước mã xã. Chỉ bỏ những gì chắc chắn; chữ nào không đọc được thành mã thì giữ nguyên và báo lại.',
    remedy: 'Xem lại các mã. Tên đứng cạnh mã được dùng khi danh sách không có tên riêng.',
  },
  en: {
    title: 'A code taken out of what stood around it',
    message: 'Column “{column}”: the code was taken out of its cell, “{from}” → “{to}”.',
    suggestion: 'Format the code column as Text and keep nothing but the code in its cells.',
    why: 'Codes come out of other programs in many wrappings: ="00634" and an apostrophe keep a spreadsheet from making a number of it, 634.0 was a number once, 1.003.390 and “1. 004946” have points and spaces inside, a name may stand beside it, the codes of province and district before it. Only what leaves no doubt is taken off; what cannot be read as a code stays as it is and is told.',
    remedy: 'Look over the codes. A name beside a code is read where the list has none of its own.',
  },
  example: csv(HEADER, "'1.000080,Đăng ký khai sinh"),
});
